import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWorkbook } from '../../../../src/publish/workbooks/pack-workbook.ts';
import { readWorkbook } from '../../../support/read-workbook.ts';

const place = { title: '目标', date: '2026-01-31' };
const inOneColumn = (texts: readonly (string | null)[]) => ({ heads: ['原文数字'], rows: texts.map((text) => [text]) });

/** Texts that spreadsheets take for dates, numbers, formulas or names of their own. */
const treacherous = [
  [
    '1/3',
    '10—20',
    '10-20',
    '1-2',
    '3月',
    '2021-12',
    '2025.10',
    '007',
    '0',
    '-0',
    '1E5',
    '1e400',
    '20261201000000000123',
    '−5',
    '50%',
    '￥3',
  ],
  [
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'x",
    "'",
    '=',
    '\tx',
    ' x',
    'x ',
    ' ',
    'a\nb',
    'TRUE',
    'true',
    '#N/A',
    '_x0041_',
    '_x005F_',
    '&amp;',
    '<b>"]]>',
  ],
  ['constructor', '__proto__', 'toString', 'hasOwnProperty', '\u{20BB7}野家', '〇', '全角＝'],
].flat();

describe('packWorkbook', () => {
  it('keeps every text as it is, in cells of text', async () => {
    const { rows } = readWorkbook(await packWorkbook(inOneColumn(treacherous), place));
    expect(rows.map(([cell]) => cell)).toEqual(['原文数字', ...treacherous].map((text) => ({ text, isText: true })));
  });

  it('keeps any text that a plan can hold', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'规划 1/-_x0aA=<&"\u{20BB7}'), minLength: 1, maxLength: 12 });
    const texts = fc.sample(text, { seed: 13, numRuns: 300 });
    const { rows } = readWorkbook(await packWorkbook(inOneColumn(texts), place));
    expect(rows.slice(1).map(([cell]) => cell?.text)).toEqual(texts);
  });

  it('leaves cells empty where nothing is stated, and says what the sheet holds', async () => {
    const sheet = {
      heads: ['甲', '乙', '丙'],
      rows: [
        [null, '1', null],
        [null, null, null],
        ['2', null, '3'],
      ],
    };
    const { title, rows } = readWorkbook(await packWorkbook(sheet, place));
    expect(title).toBe('目标');
    expect(rows.map((row) => row.map((cell) => cell?.text ?? null).join('|'))).toEqual(['甲|乙|丙', '|1', '', '2||3']);
  });

  it('takes a table without rows', async () => {
    expect(readWorkbook(await packWorkbook(inOneColumn([]), place)).rows).toHaveLength(1);
  });

  it('gives the same bytes for the same table, and no time but the day of the data', async () => {
    const [first, second] = [await packWorkbook(inOneColumn(treacherous), place), await packWorkbook(inOneColumn(treacherous), place)];
    expect(first.equals(second)).toBe(true);
    expect(new Set(readWorkbook(first).times)).toEqual(new Set([(((2026 - 1980) << 25) | (1 << 21) | (31 << 16)).toString(16)]));
  });
});
