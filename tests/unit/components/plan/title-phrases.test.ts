import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titlePhrases } from '../../../../src/components/plan/title-phrases.ts';

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
