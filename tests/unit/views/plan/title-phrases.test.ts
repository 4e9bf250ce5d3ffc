import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titlePhrases, titlePieces } from '../../../../src/views/plan/title-phrases.ts';

describe('titlePhrases', () => {
  it.each([
    ['示例市数字政府建设实施方案', ['示例市数字', '政府', '建设', '实施', '方案']],
    ['科技创新规划的通知', ['科技', '创新', '规划的', '通知']],
    ['科技创新发展“十四五”规划', ['科技', '创新', '发展', '“十四五”', '规划']],
    ['县政府办公室', ['县政府', '办公室']],
    ['創新型建設科技行動計劃', ['創新型建設', '科技', '行動', '計劃']],
    ['关于印发《示例规划》的通知', ['关于印发', '《示例', '规划》的', '通知']],
    ['某规划（2021—2025年）', ['某规划', '（2021—2025年）']],
    ['Plan 2021', ['Plan 2021']],
  ])('cuts %s between whole words only', (title, phrases) => expect(titlePhrases(title)).toEqual(phrases));

  it('neither loses nor adds anything, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const phrases = titlePhrases(title);
        expect(phrases.join('')).toBe(title);
        expect(phrases).not.toContain('');
      }),
    );
  });
});

describe('titlePieces', () => {
  const shown = (title: string) =>
    titlePieces(title)
      .map(({ text, held }) => (held ? `[${text}]` : text))
      .join('');

  it.each([
    ['示例市2016年科技创新工作要点', '[示例市2016年][科技][创新][工作][要点]'],
    ['关于印发仙居县2016年度国民经济计划的通知', '[关于][印发仙居县][2016年度][国民][经济][计划的][通知]'],
    ['示例市政府2016年12月31日通知', '[示例][市政府][2016年][12月][31日][通知]'],
    ['某规划（2021—2025年）', '[某规划]（[2021—2025年]）'],
    ['第十四个五年规划和二〇三五年远景目标纲要', '[第十四个][五年][规划和][二〇三五年][远景][目标][纲要]'],
    ['示例县R&D经费投入12.5%行动计划', '[示例县R&D][经费][投入][12.5%][行动][计划]'],
  ])('holds words and numbers of %s together', (title, pieces) => expect(shown(title)).toBe(pieces));

  it('never cuts a year or a number with its sign', () => {
    const part = fc.constantFrom(
      '2016年',
      '2021—2025年',
      '12.5%',
      '第3批',
      '二〇三五年',
      '示例',
      '市',
      '关于印发',
      '《',
      '》',
      '（',
      '）',
      '的',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const pieces = titlePieces(parts.join(''));
        expect(pieces.map(({ text }) => text).join('')).toBe(parts.join(''));
        const ends = new Set<number>();
        let end = 0;
        for (const { text } of pieces) ends.add((end += text.length));
        for (const match of parts.join('').matchAll(/(?<!\d)(?:2016年|12\.5%|第3批)/g))
          for (let at = match.index + 1; at < match.index + match[0].length; at += 1) expect(ends.has(at), parts.join('')).toBe(false);
      }),
    );
  });
});
