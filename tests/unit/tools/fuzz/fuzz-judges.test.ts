import { describe, expect, it } from 'vitest';
import { judgeSite } from '../../../../scripts/tools/fuzz/judge-site.ts';
import { judgeWords } from '../../../../scripts/tools/fuzz/judge-words.ts';
import { writeFolder } from '../../../support/content-folder.ts';

describe('the judges of a fuzz run', () => {
  it('find files that do not parse, and pages that are no valid HTML', async () => {
    const good = { 'a.json': '{}', 'feed.xml': '<a>&amp;</a>' };
    expect(await judgeSite(writeFolder(good))).toEqual([]);
    const bad = { 'a.json': '{', 'feed.xml': '<a>\u0007</a>', 'x.html': '<p><div></p><script type="application/ld+json">{</script>' };
    const faults = await judgeSite(writeFolder(bad));
    for (const fault of ['a.json: no JSON', 'feed.xml: no XML', 'x.html: no JSON', 'x.html: close-order'])
      expect(
        faults.some((found) => found.startsWith(fault)),
        `${fault} in ${faults.join('\n')}`,
      ).toBe(true);
  });

  it('find words that a page lost', () => {
    const page = { 'plans/shili-guihua/index.html': '<p id="s1-p1">规划 &lt;5%  <a href="#x">¶</a></p>' };
    expect(judgeWords(writeFolder(page), ['规划 <5%'])).toEqual([]);
    expect(judgeWords(writeFolder(page), ['规划 5%'])).toEqual(['words lost or changed: 规划 5%']);
  });
});
