import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/exports/tables/columns.ts';
import { indicatorFile, indicatorRows, renderIndicatorCsv } from '../../../src/exports/tables/indicator-file.ts';
import { chartPortal, firmsTarget } from '../../support/chart-portal.ts';
import { readCsv } from '../../support/read-csv.ts';

const base = { year: '2020', value: '48', source: 'printed' } as const;
const portal = chartPortal({ targets: [[firmsTarget({ base })], [firmsTarget({ indicator: null })]], measured: { 2020: '48.0' } });
const csv = renderIndicatorCsv(portal, 'firms', '/portal/');

describe('the file of an indicator', () => {
  it('holds the targets of the indicator and what was observed, and nothing else', () => {
    const rows = csvParse(csv.replace(/^\uFEFF/, ''));
    expect(rows.map(({ sort, period, value, plan }) => [sort, period, value, plan])).toEqual([
      ['target', '2025', '120', 'plan-1'],
      ['observation', '2020', '48.0', ''],
    ]);
    expect(rows[0]).toMatchObject({
      comparator: '>=',
      baseValue: '48',
      url: '/portal/plans/plan-1/#t-firms',
      source: '《示例县第1个规划》',
    });
    expect(rows[1]).toMatchObject({ observationKind: 'level', status: 'final', certainty: 'certain', source: '示例统计年报' });
  });

  it('starts with a byte order mark and the documented columns in order', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.slice(1, csv.indexOf('\r\n')).split(',')).toEqual([
      ...columnsOf(indicatorFile.row).map(({ csvColumn }) => csvColumn),
      'publisher',
      'licence',
    ]);
  });

  it('reads back as the rows it was written from', () => {
    const read = readCsv(csv, columnsOf(indicatorFile.row));
    expect(read).toEqual(indicatorRows(portal, 'firms', '/portal/').map((row) => indicatorFile.row.parse(row)));
  });

  it('holds no target of a plan that is not open', () => {
    const closed = { ...portal, plans: portal.plans.map((plan) => ({ ...plan, disclosure: '依申请公开' as const })) };
    expect(indicatorRows(closed, 'firms').map(({ sort }) => sort)).toEqual(['observation']);
  });

  it('has its columns alone where an indicator has no numbers', () => {
    expect(renderIndicatorCsv(portal, 'other').trimEnd().split('\n')).toHaveLength(1);
  });
});
