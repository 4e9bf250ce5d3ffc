import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { headlineCharts, targetCharts } from '../../../src/charts/target-chart.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { chartPortal, firmsTarget } from '../../support/chart-portal.ts';
import { readDrawing, valueAt } from '../../../scripts/tools/audit/charts/read-drawing.ts';

const base = { year: '2020', value: '48', source: 'printed' } as const;
const measured = { 2015: '17', 2020: '48' };

function chartIn(portal: Portal, id = 'firms'): Chart {
  const [plan] = portal.plans;
  const chart = plan && targetCharts(plan, directoryOf(portal), zhHans)(id);
  if (!chart) throw new Error(`no chart of ${id}`);
  return chart;
}

const figures = (text: string) => text.match(/-?\d+(?:\.\d+)?(?=家)/g) ?? [];

describe('the chart of a target', () => {
  const portal = chartPortal({ targets: [[firmsTarget({ base })]], measured });
  const chart = chartIn(portal);

  it('says in a line, a sentence and a table what was measured and what is promised', () => {
    expect(chart.caption).toBe('全县高新技术企业数：2020年48家，2025年目标不低于120家');
    expect(chart.sentence).toBe('2015年为17家，2020年为48家（即基期），目标是到2025年不低于120家。');
    expect(chart.notes).toEqual(['2016—2019年没有观测值，图中留空，不作插补。']);
    expect(chart.rows.map(({ head, cells }) => [head.text, ...cells.map(({ text }) => text)])).toEqual([
      ['2015年', '17家', '观测值'],
      ['2020年', '48家', '观测值，也是基期'],
      ['2025年', '不低于120家', '目标'],
    ]);
  });

  it('names its sources and the file with its numbers', () => {
    expect(chart.sources).toEqual(['示例统计年报', '《示例县第1个规划》']);
    expect(chart.data).toBe('/data/indicators/firms.csv');
  });

  it.each(['narrow', 'wide'] as const)('draws on the %s sheet the numbers of its table and of its sentence', (canvas) => {
    const { marks, ticks, name } = readDrawing(chart.drawing?.[canvas] ?? '');
    const drawn = marks.filter(({ role }) => role !== 'base').map(({ x, y }) => [valueAt(x[0], ticks.x), valueAt(y[0], ticks.y)]);
    const table = chart.rows.map(({ head, cells }) => [Number.parseInt(head.text, 10), Number(figures(cells[0]?.text ?? '')[0])]);
    expect(drawn.map(([year = 0, value = 0]) => [Math.round(year), Math.round(value)])).toEqual(table);
    expect(figures(chart.sentence).map(Number)).toEqual(table.map(([, value]) => value));
    expect(name).toBe('图：全县高新技术企业数，数据见下表');
  });

  it('gives nothing for a target that the plan does not have', () => {
    const [plan] = portal.plans;
    expect(plan && targetCharts(plan, directoryOf(portal), zhHans)('other')).toBeNull();
  });

  it('draws no image where the plan names no year, and says why', () => {
    const undated = chartIn(chartPortal({ targets: [[firmsTarget({ targetYear: null, targetYearSource: null })]] }));
    expect(undated.drawing).toBeNull();
    expect(undated.sentence).toBe('没有观测值，目标是不低于120家，年份未载明。另有1项没有画入图（年份未载明），列在表中。');
    expect(undated.rows[0]?.head.text).toBe('未载明');
    expect(undated.rows[0]?.cells[1]?.remarks).toContain('未画入图：年份未载明');
  });

  it('offers the file of all targets for one without an indicator', () => {
    const own = chartIn(chartPortal({ targets: [[firmsTarget({ indicator: null, base })]], measured }));
    expect(own.data).toBe('/data/targets.csv');
    expect(own.sentence).toContain('没有观测值，基期2020年为48家');
  });

  it('takes no value of the whole county for a target of a part of it', () => {
    expect(chartIn(chartPortal({ targets: [[firmsTarget({ scope: '经济开发区' })]], measured })).sentence).toContain('没有观测值');
  });
});

describe('headlineCharts', () => {
  const headline = (portal: Portal) => portal.plans.flatMap((plan) => [...headlineCharts(plan, directoryOf(portal), zhHans).keys()]);

  it('holds the headline targets of which something was measured', () => {
    expect(headline(chartPortal({ targets: [[firmsTarget(), firmsTarget({ id: 'more', headline: false })]], measured }))).toEqual([
      'firms',
    ]);
    expect(headline(chartPortal({ targets: [[firmsTarget({ base })]] }))).toEqual([]);
  });

  it('leaves out those that cannot be drawn', () => {
    expect(headline(chartPortal({ targets: [[firmsTarget({ targetYear: null, targetYearSource: null })]], measured }))).toEqual([]);
  });
});
