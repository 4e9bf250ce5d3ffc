import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { convertWords } from '../../../../src/content/text/convert-words.ts';
import { converterFrom } from '../../../../src/content/text/make-converter.ts';
import { toSegments } from '../../../../src/content/text/to-segments.ts';
import { checkedText, showSegments } from '../../../support/finished-text.ts';

async function converted(source: string): Promise<string> {
  const { root } = checkedText(source).tree;
  convertWords(root, await converterFrom('zh-Hans'));
  return showSegments(toSegments(root)).replace(/^<p>|<\/p>$/g, '');
}

describe('convertWords', () => {
  it.each([
    ['a surname after an office in bold', '**组长：**范建国', '<strong>組長：</strong>范建國'],
    ['a surname in a mark', '书记<Note id="n">于洪涛</Note>', '書記[Note id=n|于洪濤]'],
    ['a word that emphasis divides', '头**发**', '頭<strong>髮</strong>'],
    ['a word that a mark divides', '<Note id="n">头</Note>发', '[Note id=n|頭]髮'],
    ['a word with a sign of a footnote in it', '头[^1]发\n\n[^1]: 发展', '頭<sup>'],
    ['characters of two units', '头𠀀**发展**', '頭𠀀<strong>發展</strong>'],
  ])('sees %s', async (_what, source, expected) => {
    expect(await converted(source)).toContain(expected);
  });

  it('goes on behind the sign of a footnote, and does not join what stands in other blocks', async () => {
    expect(await converted('头[^1]发\n\n[^1]: 注')).toContain('</sup>髮');
    expect(await converted('- 头\n- 发')).toBe('<ul>\n<li>頭</li>\n<li>發</li>\n</ul>');
    expect(await converted('头\\\n发')).toBe('頭<br>發');
    expect(await converted('头`后`发')).toBe('頭<code>後</code>髮');
  });

  it('converts each text by itself where their length does not stay', () => {
    const { root } = checkedText('甲**乙**').tree;
    convertWords(root, (words) => words.replace('甲', 'AB').replace('乙', 'C'));
    expect(showSegments(toSegments(root))).toBe('<p>AB<strong>C</strong></p>');
  });

  it('would not see a divided word text by text', () => {
    expect(Converter({ from: 'cn', to: 'tw' })('发')).toBe('發');
  });
});
