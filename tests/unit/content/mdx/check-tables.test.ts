import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/content/mdx/read-text.ts';

/** What is found in rows under a head of two cells. */
function found(...rows: string[]): string[] {
  const { problems } = readText(['文。', '', '| 甲 | 乙 |', '| --- | --- |', ...rows].join('\n'), 'plans/x.mdx');
  return problems.map(({ code, line, message }) => `${code} ${line} ${message.replace(/\D+/g, ' ').trim()}`);
}

describe('checkTables', () => {
  it.each([
    ['rows as wide as the head', ['| 1 | 2 |', '| | |', '| `a\\|b` | x \\| y |', '1 | 2']],
    ['rows with components and emphasis', ['| <Note id="n">1</Note> | **2** |']],
  ])('finds nothing in %s', (_title, rows) => {
    expect(found(...rows)).toEqual([]);
  });

  it.each([
    ['one cell too few', '| 1 |', 'table-width 5 1 2'],
    ['one cell too many', '| 1 | 2 | 3 |', 'table-width 5 3 2'],
    ['one too many without the last bar', '| 1 | 2 | 3', 'table-width 5 3 2'],
    ['two too many, empty ones', '| 1 | 2 | | |', 'table-width 5 4 2'],
    ['one too many after an escaped bar', '| 1 | x \\| y | 3 |', 'table-width 5 3 2'],
  ])('finds %s', (_title, row, problem) => {
    expect(found(row)).toEqual([problem]);
  });
});
