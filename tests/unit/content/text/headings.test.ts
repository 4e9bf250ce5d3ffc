import { describe, expect, it } from 'vitest';
import { finishSource, showSegments } from '../../../support/finished-text.ts';

describe('headings of a finished text', () => {
  it.each([
    ['## 一、总 **则**', '[h2 id=s1 words=一、总 则|<span class="number">一、</span>总 <strong>则</strong>]'],
    ['## 无号', '[h2 id=s1 words=无号|无号]'],
    ['## **一、**总则', '[h2 id=s1 words=一、总则|<strong>一、</strong>总则]'],
    [
      '## （一）<Target id="a">甲 & 乙</Target>',
      '[h2 id=s1 words=（一）甲 & 乙|<span class="number">（一）</span>[Target id=a at=at-t-a|甲 &#x26; 乙]]',
    ],
  ])('%s know their words, and hold their number apart', (source, expected) => {
    expect(showSegments(finishSource(source).segments)).toBe(expected);
  });

  it('are the only clauses whose number stands apart', () => {
    expect(showSegments(finishSource('——甲。乙').segments)).toBe('<p id="s0-d1">——甲。乙</p>');
  });
});
