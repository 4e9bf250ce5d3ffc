import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../scripts/tools/audit/charts/shown-chart.ts';
import { readDrawing, valueAt } from '../../../scripts/tools/audit/charts/read-drawing.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { year } from '../../../src/model/values/partial-date.ts';
import { deadlineStripChart } from '../../../src/charts/deadlines/deadline-strip-chart.ts';
import { milestoneTimelineChart } from '../../../src/charts/timeline/milestone-timeline-chart.ts';
import { progressChart } from '../../../src/charts/progress/progress-chart.ts';
import { verdictShareChart } from '../../../src/charts/share/verdict-share-chart.ts';
import { makePlan } from '../../support/portal.ts';
import { judge, makeTarget, observe } from '../../support/verdicts.ts';

const about = { name: '《示例规划》', sources: ['《示例规划》'], data: '/data/plans/shili.csv' };
const dated = { ...about, asOf: '2023-06-30' };
const cells = ({ rows }: Chart) => rows.map(({ head, cells: others }) => [head.text, ...others.map(({ text }) => text)]);
const sheets = ({ drawing }: Chart) => [drawing?.narrow, drawing?.wide].map((svg) => readDrawing(svg ?? ''));

describe('verdictShareChart', () => {
  const counts = [
    { state: 'reached', count: 9 },
    { state: 'not-reported', count: 12 },
    { state: 'behind', count: 1 },
    { state: 'away', count: 2 },
  ] as const;
  const chart = verdictShareChart({ of: 'target', tally: { counts } }, about, zhHans);

  it('names in the caption everything that went wrong or was not told, however little, and in the sentence all', () => {
    expect(chart.caption).toBe('《示例规划》的24项目标：未报告12项，偏离2项，进展滞后1项，达到9项');
    expect(chart.sentence).toBe('共24项目标：未报告12项，偏离2项，进展滞后1项，达到9项。');
  });

  it('lists every verdict of the vocabulary, also those that none has', () => {
    expect(cells(chart).map(([word, count]) => `${word} ${count}`)).toEqual([
      '未报告 12',
      '未达到 0',
      '逾期达到 0',
      '偏离 2',
      '进展滞后 1',
      '进展正常 0',
      '提前达到 0',
      '达到 9',
      '未到期 0',
      '无法判定 0',
    ]);
  });

  it('draws the counts of its table in the same order', () => {
    const expected = cells(chart)
      .map(([, count]) => Number(count))
      .filter((count) => count > 0);
    for (const { areas } of sheets(chart)) {
      const length = areas.reduce((sum, { box }) => sum + box.right - box.left, 0);
      expect(areas.map(({ box }) => Math.round(((box.right - box.left) / length) * 24))).toEqual(expected);
    }
  });

  it('draws nothing where there is nothing to count, and says so', () => {
    const none = verdictShareChart({ of: 'milestone', tally: { counts: [] } }, about, zhHans);
    expect([none.drawing, none.caption, none.sentence]).toEqual([null, '《示例规划》没有节点', '没有节点可以统计。']);
  });
});

describe('milestoneTimelineChart', () => {
  const row = (name: string, state: 'reached' | 'overdue' | 'due' | 'undated', targetYear: string | null) => ({
    name,
    lang: 'zh-Hans-CN',
    address: `/plans/shili/#m-${name}`,
    verdict: { state, targetYear: targetYear === null ? null : year.parse(targetYear) },
  });
  const rows = [row('丁', 'undated', null), row('丙', 'due', '2023'), row('甲', 'reached', '2021'), row('乙', 'overdue', '2021')];
  const chart = milestoneTimelineChart(rows, dated, zhHans);

  it('lists milestones by year and verdict, those without a year last, each with its address', () => {
    expect(cells(chart)).toEqual([
      ['乙', '2021年', '逾期'],
      ['甲', '2021年', '达到'],
      ['丙', '2023年', '今年到期'],
      ['丁', '未载明', '未载明期限'],
    ]);
    expect(chart.rows[0]?.head.address).toBe('/plans/shili/#m-乙');
    expect(chart.sentence).toBe('共4项节点：逾期1项，今年到期1项，达到1项，未载明期限1项。');
  });

  it('draws the sign of each in the order of its table', () => {
    for (const { signs, texts } of sheets(chart)) {
      expect(signs.map(({ state }) => state)).toEqual(['overdue', 'reached', 'due', 'undated']);
      expect(texts.map(({ text }) => text)).toContain('数据截止日：2023年6月30日');
    }
  });
});

describe('deadlineStripChart', () => {
  const due = (kind: 'target' | 'milestone', when: string | null, count: number) =>
    Array.from({ length: count }, () => ({ kind, year: when === null ? null : year.parse(when) }));
  const chart = deadlineStripChart(
    [...due('target', '2025', 4), ...due('milestone', '2025', 2), ...due('target', '2020', 3), ...due('target', null, 2)],
    dated,
    zhHans,
  );

  it('says which year has most, how much is over, and what has no year', () => {
    expect(chart.caption).toBe('《示例规划》：2025年到期的最多，有6项');
    expect(chart.sentence).toBe('写明年份的目标有7项，节点有2项。到2023年6月30日，期限已过的有3项。另有2项没有载明年份，列在表中。');
  });

  it('draws the counts of its table over their years', () => {
    expect(cells(chart)).toEqual([
      ['2020年', '3', '0', '3'],
      ['2025年', '4', '2', '6'],
      ['未载明', '2', '0', '2'],
    ]);
    for (const { areas, ticks } of sheets(chart)) {
      const shown = areas.map(({ name, box }) => ({
        name,
        year: Math.round(valueAt((box.left + box.right) / 2, ticks.x)),
        count: Math.round(valueAt(box.top, ticks.y) - valueAt(box.bottom, ticks.y)),
      }));
      expect(shown).toEqual([
        { name: 'due-targets', year: 2020, count: 3 },
        { name: 'due-targets', year: 2025, count: 4 },
        { name: 'due-milestones', year: 2025, count: 2 },
      ]);
    }
  });

  it('leaves what fell due long before out of the drawing, and says so', () => {
    const old = deadlineStripChart([...due('target', '1949', 1), ...due('target', '2025', 1)], dated, zhHans);
    expect(old.notes).toEqual(['1986年以前到期的列在表中，没有画入图。']);
    expect(sheets(old).map(({ areas }) => areas.length)).toEqual([1, 1]);
    expect(cells(old)).toHaveLength(2);
  });

  it('draws nothing without years', () => {
    const none = deadlineStripChart(due('target', null, 1), dated, zhHans);
    expect([none.drawing, none.caption]).toEqual([null, '《示例规划》：没有写明年份的目标和节点']);
  });
});

describe('progressChart', () => {
  const target = makeTarget();
  const commitment = { plan: makePlan({ region: 'shili' }), target };
  const { data } = about;
  const chart = progressChart({ ...commitment, verdict: judge(target, { observations: [observe('2022', '70')] }) }, data, zhHans);

  it('says, lists and draws base, latest value, what a steady path requires, and the target', () => {
    if (chart === null) throw new Error('There is no chart.');
    expect(chart.caption).toBe('企业数：进展滞后');
    expect(chart.sentence).toBe('基期2020年为60家，最新的是2022年70家，按应有进度此时是76家，目标是到2025年不低于100家。');
    expect(cells(chart)).toEqual([
      ['基期', '60家', '2020年'],
      ['观测值', '70家', '2022年'],
      ['应有进度', '76家', '2022年'],
      ['目标', '不低于100家', '2025年'],
    ]);
    const listed = cells(chart).map(([, value]) => numbersIn(value ?? '')[0]);
    for (const { marks, ticks } of sheets(chart)) {
      const shown = (['base', 'measured', 'required', 'target'] as const).map(
        (role) => marks.find((mark) => mark.role === role)?.x[0] ?? 0,
      );
      for (const [index, place] of shown.entries()) expect(valueAt(place, ticks.x)).toBeCloseTo(listed[index] ?? 0, 0);
    }
  });

  it('rounds what a steady path requires to one place more than the values beside it', () => {
    const odd = makeTarget({ targetYear: '2026', base: { year: '2020', value: '60', source: 'printed' } });
    const rounded = progressChart(
      { ...commitment, target: odd, verdict: judge(odd, { observations: [observe('2022', '70')] }) },
      data,
      zhHans,
    );
    expect(rounded?.sentence).toContain('按应有进度此时是73.3家');
  });

  it('shows the growth a year of a growth target, not the amounts that it was worked out from', () => {
    const growth = makeTarget({
      kind: 'growth',
      comparator: '>=',
      value: '10',
      unit: '%',
      direction: 'up',
      targetYear: '2025',
      targetYearSource: 'printed',
      base: { year: '2020', value: '100', source: 'printed' },
    });
    const verdict = judge(growth, { measure: 'amount', observations: [observe('2022', '144')] });
    const grown = progressChart({ ...commitment, target: growth, verdict }, data, zhHans);
    expect(grown?.sentence).toBe('最新的是2022年年均增长20%，目标是到2025年年均增长10%以上。');
    if (grown === null) throw new Error('There is no chart.');
    for (const { marks } of sheets(grown)) expect(marks.map(({ role }) => role)).toEqual(['target', 'measured']);
  });

  it('is none for a target without a number', () => {
    const trend = makeTarget({ kind: 'direction', direction: 'up', unit: null, targetYear: null, targetYearSource: null });
    expect(progressChart({ ...commitment, target: trend, verdict: judge(trend) }, data, zhHans)).toBeNull();
  });

  it('shows base and target alone while nothing is reported', () => {
    expect(progressChart({ ...commitment, verdict: judge(target) }, data, zhHans)?.sentence).toBe(
      '基期2020年为60家，没有报告的数值，目标是到2025年不低于100家。',
    );
  });
});
