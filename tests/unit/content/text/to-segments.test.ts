import { describe, expect, it } from 'vitest';
import { finishSource, showSegments } from '../../../support/finished-text.ts';

const show = (source: string) => showSegments(finishSource(source).segments);

describe('segments', () => {
  it('hold links with their attributes as records', () => {
    expect(show('见[*表*](tu.csv?a=1&b=2 "图 > 表")、[站](https://a.example/)')).toBe(
      '<p id="s0-p1">见[a href=tu.csv?a=1&b=2 title=图 > 表|<em>表</em>]、[a href=https://a.example/|站]</p>',
    );
  });

  it('hold the links of footnotes with everything that names them', () => {
    const text = show('甲[^1]\n\n[^1]: 乙');
    expect(text).toContain(
      '<sup>[a href=#user-content-fn-1 id=user-content-fnref-1 data-footnote-ref=true aria-describedby=footnote-label|1]</sup>',
    );
    expect(text).toContain('[h2 class=sr-only id=footnote-label words=注释|注释]');
  });

  it('hold pictures as records that are loaded late', () => {
    expect(show('![园区](park.png)')).toBe('<p id="s0-p1">[img src=park.png alt=园区 loading=lazy|]</p>');
  });

  it('keep the elements around a record open until its end', () => {
    expect(show('- 甲<Note id="n">**乙**</Note>')).toBe('<ul>\n<li>甲[Note id=n at=at-note-n|<strong>乙</strong>]</li>\n</ul>');
  });
});
