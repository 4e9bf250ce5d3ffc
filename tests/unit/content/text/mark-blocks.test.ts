import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/model/body-text.ts';
import { finishSource } from '../../../support/finished-text.ts';

const blockOf = (segments: readonly Segment[]): string | undefined => {
  const marks = segments.filter((segment) => typeof segment !== 'string');
  return marks.find(({ component }) => component === 'Task')?.props['block'];
};

describe('a mark of a finished text', () => {
  it.each([
    ['a paragraph', '甲'],
    ['a heading', '## 甲'],
    ['a list', '- 甲'],
    ['a table', '| 甲 |\n| --- |\n| 乙 |'],
    ['code', '```\n甲\n```'],
    ['a comment and a paragraph', '{/* 注 */}\n\n甲'],
    ['another mark around blocks', '<Phase id="p">\n\n甲\n\n</Phase>'],
    ['a table of targets', '<TargetTable />\n\n甲'],
  ])('is a block where it begins with %s', (_what, inside) => {
    expect(blockOf(finishSource(`<Task id="t">\n\n${inside}\n\n</Task>`).segments)).toBe('true');
  });

  it('is none around words', () => {
    expect(blockOf(finishSource('<Task id="t">甲**乙**</Task>').segments)).toBeUndefined();
  });
});
