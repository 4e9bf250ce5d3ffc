import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptNotation, asWritten, offsetAsWritten } from '../../../../src/content/mdx/chinese-notation.ts';
import { parseTree } from '../../../../src/content/mdx/parse-tree.ts';
import { readText } from '../../../../src/content/mdx/read-text.ts';
import { textOf, walk } from '../../../../src/content/mdx/tree.ts';
import type { Segment } from '../../../../src/model/body-text.ts';
import { finishSource } from '../../../support/finished-text.ts';

function html(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      const { component, props, children } = segment;
      return component === 'a' ? `<a href="${props['href']}">${html(children)}</a>` : `<${component}>${html(children)}`;
    })
    .join('');
}

/** What becomes of one paragraph. */
function shown(source: string): string {
  return html(finishSource(source).segments).replace(/^<p id="s0-p1">|<\/p>$/g, '');
}

const signs = fc.string({
  unit: fc.constantFrom('~', '*', '**', '~~', '\\', '甲', '“', '”', '。', '（', '）', '5', 'a', ' ', '\n', '😀', '𠀀'),
});

describe('the notation of Chinese texts', () => {
  it.each([
    ['引进团队10~20家，培训5~6期，约~5%，约~6%。', '引进团队10~20家，培训5~6期，约~5%，约~6%。'],
    ['10~~20家和5~~6期', '10~~20家和5~~6期'],
    ['~~甲~~乙，~~“丙”~~丁', '<del>甲</del>乙，<del>“丙”</del>丁'],
    ['见 http://a.example/~甲~/', '见 <a href="http://a.example/~%E7%94%B2~/">http://a.example/~甲~/</a>'],
    ['**“十四五”**时期，**一是**加强。', '<strong>“十四五”</strong>时期，<strong>一是</strong>加强。'],
    ['**（一）加强领导。**各单位', '<strong>（一）加强领导。</strong>各单位'],
    ['到**2025年，**全市', '到<strong>2025年，</strong>全市'],
    ['注**：**甲**（乙）**丙', '注<strong>：</strong>甲<strong>（乙）</strong>丙'],
    ['**<Note id="n">甲</Note>**乙', '<strong><Note>甲</strong>乙'],
    ['**`甲`**乙**[丙](#s1)**丁', '<strong><code>甲</code></strong>乙<strong><a href="#s1">丙</a></strong>丁'],
    ['***甲。***乙', '<em><strong>甲。</strong></em>乙'],
    ['5*8=40，3*4=12', '5*8=40，3*4=12'],
    ['\\*\\*甲\\*\\*乙\\~', '**甲**乙~'],
    ['A **b** c*d*', 'A <strong>b</strong> c<em>d</em>'],
    ['`10~20**“甲”**乙`', '<code>10~20**“甲”**乙</code>'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  it('is that of CommonMark where no Chinese stands beside a sign', () => {
    const latin = 'a **b** *c* _d_ ** e ** f**g**h "**i**" 1. **j.**k';
    expect(adaptNotation(latin)).toEqual({ text: latin, inserted: [] });
  });

  it('gives every text back as it was written', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const adapted = adaptNotation(text);
        expect(asWritten(adapted.text)).toBe(text);
        expect(offsetAsWritten(adapted.text.length, adapted.inserted)).toBe(text.length);
      }),
    );
  });

  it('keeps the place of every word', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const { root } = parseTree(text, 'plans/x.mdx');
        if (root === null) return;
        walk(root, (node) => {
          if (node.type !== 'text' || node.position === undefined || node.value.includes('\n')) return;
          const { start, end } = node.position;
          const line = text.split('\n')[start.line - 1] ?? '';
          expect(line.slice(start.column - 1).replaceAll('\\', '')).toContain(node.value.replaceAll('\\', '').trimEnd());
          expect(text.slice(start.offset, end.offset).replaceAll('\\', '')).toContain(node.value.replaceAll('\\', '').trimEnd());
        });
        expect(textOf(root)).not.toMatch(/[\uFDD0-\uFDEF]/);
      }),
    );
  });

  it('names the place of a syntax error behind it', () => {
    expect(readText('甲**“乙”**丙(<5%)', 'plans/x.mdx').problems).toMatchObject([{ code: 'mdx-syntax', line: 1, column: 11 }]);
  });
});

describe('what a problem gives to paste', () => {
  it.each([
    ['##二、标题', /若“#”是正文，请写成：(.*)$/, '##二、标题'],
    ['带*的，其余*不计', /若“\*”是正文，请写成：(.*)$/, '*的，其余*'],
    ['5*8=40', /若就是星号，请写成：(.*)$/, '5*8=40'],
    ['长*宽*高', /若就是星号，请写成：(\S*)/, '长*宽*高'],
    ['（__）和（__）', /若“__”是正文，请写成：(.*)$/, '__）和（__'],
    ['>60岁', /请写成：(.*)$/, '&#x3E;60岁'],
    ['* 为约束性', /请写成：(.*)$/, '* 为约束性'],
    ['1. 甲\n3. 丙', /前后各空一行：(.*)$/, '3. 丙'],
    ['1) 甲', /前后各空一行：(.*)$/, '1) 甲'],
    ['[注]: 预计数', /请写成：(.*)$/, '[注]: 预计数'],
  ])('for %j is right', (source, pattern, expected) => {
    const hint = readText(source, 'plans/x.mdx').problems[0]?.hint ?? '';
    const paste = pattern.exec(hint)?.[1] ?? '';
    expect(readText(paste, 'plans/x.mdx').problems).toEqual([]);
    expect(shown(paste).replace('&#x3E;', '>')).toBe(expected.replace('&#x3E;', '>'));
  });
});

describe('what an author means is no problem', () => {
  it.each([
    '**“十四五**”时期，**一是**加强。',
    '*注：本表数据为预计数。*',
    '这是**重点，难点**内容，don’t **don’t**。',
    '`[^0-9]` 和 `5*8`、`##一`',
    '#1机组投产，A|B 两类，|x|',
    '见【注】（见附件），[1]（见第2条）',
    '1. 甲\n1. 乙\n1. 丙',
    '3. 甲\n4. 乙',
    '甲[^1]。\n\n[^1]: 注。',
    '见[附件][a]。\n\n[a]: fujian.pdf',
    '## 标题\n\n---\n\n文。',
    '> 引用的话。',
    '达到120亿元，\n比上年增长5%\n以上。',
    '| 甲 | 乙 |\n| :-- | --: |\n| 1 | `a|b` |'.replace('`a|b`', '2'),
    '见 https://shili.example/~a/ 和 www.shili.example 。',
  ])('%j', (source) => {
    expect(readText(source, 'plans/x.mdx').problems).toEqual([]);
  });

  it('however long a line of signs is', () => {
    for (const sign of ['-', '#', '1', '1,', '] (', '（甲）'])
      expect(readText(`文。\n\n${sign.repeat(20_000)}x`, 'plans/x.mdx').problems.length).toBeLessThan(100_000);
  });
});
