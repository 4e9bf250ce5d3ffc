import { describe, expect, it } from 'vitest';
import { findPromises } from '../../../src/statements/find-promises.ts';
import { readTable } from '../../../src/statements/tables/read-table.ts';
import { gridOf, type Cell } from '../../../src/statements/tables/table.ts';
import { shortOf } from './read.ts';

const context = { period: { start: 2021, end: 2025 }, region: null };

function tableOf(...rows: readonly string[]): Cell[][] {
  let at = 0;
  return rows.map((row) =>
    row.split('|').map((text) => {
      const cell = { text, start: at };
      at += text.length + 1;
      return cell;
    }),
  );
}

const head = '序号|指标|单位|2020年|2025年|年均〔累计〕|属性|责任单位';
const readRows = (...rows: readonly string[]) => readTable(tableOf(...rows), context);

describe('readTable', () => {
  it('reads the value of the last year, its base, unit, bodies and nature', () => {
    const [row] = readRows(head, '1|地区生产总值|亿元|120.5|180|8%左右|预期性|发改局、财政局');
    expect(row).toMatchObject({
      row: 1,
      nature: '预期性',
      reading: {
        kind: { value: 'threshold' },
        value: { value: { value: '180' } },
        unit: { value: '亿元' },
        due: { value: '2025', basis: 'stated' },
        base: { value: { year: 2020, value: '120.5' } },
        bodies: { value: ['发改局', '财政局'] },
      },
    });
  });

  it('reads 〔N〕 as the total of the period, alone or beside a value', () => {
    expect(
      readRows(head, '1|单位GDP能耗降低|%|-|-|〔13.5〕|约束性|发改局').map(({ reading }) => [
        shortOf(reading),
        reading.change?.value.kind,
        reading.direction?.value,
      ]),
    ).toEqual([['threshold = 13.5 %', 'relative', 'down']]);
    expect(
      readRows(head, '1|森林覆盖率（%）||23.04|24.42〔1.38〕||约束性|').map(({ reading }) => [
        shortOf(reading),
        reading.change?.value.kind,
      ]),
    ).toEqual([
      ['threshold >= 24.42 %', undefined],
      ['threshold = 1.38 %', 'absolute'],
    ]);
  });

  it('reads a yearly growth where the row has no value', () => {
    expect(readRows(head, '1|研发经费|%|-|-|>7|预期性|科技局').map(({ reading }) => shortOf(reading))).toEqual(['growth > 7 %']);
  });

  it('reads tasks with their time and bodies', () => {
    const rows = readRows('序号|任务|牵头单位|配合单位|完成时限', '1|新建学校3所|教育局|财政局|2025年6月底前');
    expect(rows.map(({ reading }) => [shortOf(reading), reading.due?.value, reading.bodies?.value])).toEqual([
      ['threshold = 3 所', '2025-06', ['教育局', '财政局']],
    ]);
  });

  it('gives nothing where no column is known', () => {
    expect(readRows('甲|乙|丙', '1|2|3')).toEqual([]);
    expect(readRows()).toEqual([]);
  });

  it('puts a merged cell into each place that it covers', () => {
    const cell = { text: '甲', start: 0, rowSpan: 2, colSpan: 2 };
    const other = { text: '乙', start: 1 };
    expect(gridOf([[cell, other], [other]]).map((line) => line.map((own) => own?.text))).toEqual([
      ['甲', '甲', '乙'],
      ['甲', '甲', '乙'],
    ]);
  });

  it('bounds what a cell may claim to cover', () => {
    expect(gridOf([[{ text: '甲', start: 0, rowSpan: 1e9, colSpan: 1e9 }]])[0]?.length).toBe(60);
  });
});

describe('findPromises', () => {
  it('finds tables that a text draws with tabs or strokes', () => {
    const text = `主要指标\n指标\t单位\t2020年\t2025年\n生产总值\t亿元\t120\t180\n新建学校3所。\n| 任务 | 牵头单位 | 完成时限 |\n| --- | --- | --- |\n| 新建医院2家 | 卫健局 | 2024年 |\n`;
    const found = findPromises(text, context);
    expect(found.map(shortOf)).toEqual(['threshold >= 180 亿元', 'threshold = 3 所', 'threshold = 2 家']);
    expect(found.map(({ value }) => text.slice(value?.from[0]?.start, value?.from[0]?.end))).toEqual(['180', '3', '2']);
  });

  it('proposes once what a heading and its first sentence say', () => {
    expect(findPromises('2.建设5个产业基地。建设医药、石油等5个省级产业基地。', context)).toHaveLength(1);
    expect(findPromises('建设5个产业基地。建设5个示范园区。', context)).toHaveLength(2);
  });
});
