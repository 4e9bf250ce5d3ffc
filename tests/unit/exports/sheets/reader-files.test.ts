import { describe, expect, it } from 'vitest';
import { dataAddresses } from '../../../../src/model/site/files.ts';
import { dataFiles } from '../../../../src/exports/tables/data-files.ts';
import { dataDictionary } from '../../../../src/exports/tables/dictionary.ts';
import { formatReaderCell, readerSheet } from '../../../../src/exports/sheets/reader-sheet.ts';
import { readerFiles } from '../../../../src/exports/sheets/reader-files.ts';
import { fullPlan, makePortal } from '../../../support/portal.ts';
import { reportedPortal } from '../../../support/reported-portal.ts';

const plain = { vocabulary: [] };
const coded = { vocabulary: [{ code: '>=', word: '不低于' }] };

describe('formatReaderCell', () => {
  it.each([
    [plain, '1/3', '1/3'],
    [plain, '=1+1', '=1+1'],
    [plain, "'x", "'x"],
    [coded, '>=', '不低于'],
    [coded, 'other', 'other'],
    [plain, true, '是'],
    [plain, false, '否'],
    [plain, ['甲', '乙;丙'], '甲；乙;丙'],
    [coded, ['>='], '不低于'],
    [plain, [], null],
    [plain, null, null],
    [plain, undefined, null],
  ])('writes, with %j, %j as %j', (column, value, text) => {
    expect(formatReaderCell(column, value)).toBe(text);
  });

  it('cuts what no cell of a spreadsheet can hold, and says where the rest is', () => {
    const text = formatReaderCell(plain, '长'.repeat(40_000)) ?? '';
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/长……（其余见同名的 CSV 文件）$/);
    expect(formatReaderCell(plain, '长'.repeat(32_767))).toBe('长'.repeat(32_767));
  });

  it('refuses what is no value of a table', () => {
    expect(() => formatReaderCell(plain, 5)).toThrow('number');
  });
});

describe('readerSheet', () => {
  it.each(dataDictionary().map(({ name, columns }) => [name, columns] as const))(
    'has a Chinese head of its own for every column of %s',
    (_, columns) => {
      const { heads } = readerSheet(columns, [], reportedPortal());
      expect(heads).toHaveLength(columns.filter(({ csvColumn }) => csvColumn !== null).length + 2);
      expect(new Set(heads).size).toBe(heads.length);
      for (const head of heads) expect(head).toMatch(/^[\p{Script=Han}·]+$/u);
    },
  );
});

describe('readerFiles', () => {
  const portal = reportedPortal();

  it('has a file beside every CSV file that the archive holds', () => {
    const all = dataAddresses(portal);
    const beside = all.filter((address) => address.endsWith('.csv')).map((address) => address.replace(/csv$/, 'xlsx'));
    expect(readerFiles(portal).map(({ address }) => address)).toEqual(beside);
    expect(beside.length).toBeGreaterThan(8);
    expect(all).toEqual(expect.arrayContaining(beside));
  });

  it('holds no file of a plan disclosed on application only', () => {
    const closed = makePortal([{ ...fullPlan(), disclosure: '依申请公开' }]);
    expect(readerFiles(closed).filter(({ address }) => address.startsWith('/data/plans/'))).toEqual([]);
  });

  it('has the rows of the CSV file in their order', () => {
    const rows =
      readerFiles(portal)
        .find(({ address }) => address === '/data/targets.xlsx')
        ?.sheet().rows ?? [];
    const csv =
      dataFiles
        .find(({ name }) => name === 'targets.csv')
        ?.render(portal)
        .split('\r\n') ?? [];
    expect(rows).toHaveLength(csv.length - 2);
    expect(rows.map((row) => row[2])).toEqual(csv.slice(1, -1).map((line) => line.split(',')[2]));
  });
});
