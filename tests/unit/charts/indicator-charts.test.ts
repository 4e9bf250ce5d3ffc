import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../../../src/words/dictionary-for.ts';
import type { Dictionary } from '../../../src/words/dictionary.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { decimal } from '../../../src/model/values/decimal.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { indicatorPage } from '../../../src/views/indicator/indicator-page.ts';
import { chartPortal, firmsTarget } from '../../support/chart-portal.ts';
import { readDrawing, valueAt } from '../../../scripts/tools/audit/charts/read-drawing.ts';

function pageOf(portal: Portal, t: Dictionary = zhHans) {
  const [firms] = portal.indicators;
  if (!firms) throw new Error('the portal has no indicator');
  return indicatorPage(firms, directoryOf(portal), t);
}

function comparisonIn(portal: Portal, t: Dictionary = zhHans) {
  const { comparison } = pageOf(portal, t);
  if (comparison === null) throw new Error('nothing is compared');
  return comparison;
}

const at = (year: string, value: string, changes: object = {}) => firmsTarget({ targetYear: year, value, scope: '全县', ...changes });
const leading = (text: string) => Number(/\d+/.exec(text)?.[0]);

describe('the chart of an indicator', () => {
  const chart = comparisonIn(chartPortal({ targets: [[at('2025', '120')], [at('2020', '38')]] }));

  it('says in a line, a sentence and a table what each plan promises', () => {
    expect(chart.caption).toBe('各规划的目标，最低的是不低于38家（2020年），最高的是不低于120家（2025年）');
    expect(chart.sentence).toBe(
      '2份规划为这个指标定了2项目标：《示例县第2个规划》（全县）到2020年不低于38家；《示例县第1个规划》（全县）到2025年不低于120家。',
    );
    expect(chart.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['不低于38家', '2020年', '全县', '未载明', '示例县第2个规划', '正文未标出'],
      ['不低于120家', '2025年', '全县', '未载明', '示例县第1个规划', '正文未标出'],
    ]);
    expect(chart.rows[0]?.head.address).toBe('/plans/plan-2/#t-firms');
  });

  it.each([
    ['linear', ['38', '120', '77']],
    ['logarithmic', ['3', '120', '4000']],
  ])('draws on both sheets and a %s axis the numbers of its table', (kind, values) => {
    const { drawing, rows, notes, sentence } = comparisonIn(chartPortal({ targets: values.map((value) => [at('2025', value)]) }));
    const table = rows.map(({ cells }) => leading(cells[0]?.text ?? ''));
    for (const svg of [drawing?.narrow, drawing?.wide]) {
      const { marks, ticks, isLogarithmic } = readDrawing(svg ?? '');
      const drawn = marks.map(({ x }) => valueAt(x[0], ticks.x, isLogarithmic));
      expect(isLogarithmic).toBe(kind === 'logarithmic');
      for (const [index, value] of drawn.entries()) expect(value / (table[index] ?? 0)).toBeCloseTo(1, 2);
    }
    for (const value of values) expect(sentence).toContain(`不低于${value}家`);
    expect(notes.some((note) => note.includes('对数刻度'))).toBe(kind === 'logarithmic');
  });

  it('marks in the drawing of another language just the words that are the plan’s', () => {
    const { drawing } = comparisonIn(chartPortal({ targets: [[at('2025', '120')]] }), pageWordsFor('en'));
    const texts = [...(drawing?.wide ?? '').matchAll(/<text class="text-(name|note|target)"[^>]*?(?: lang="([^"]*)")?>([^<]*)</g)];
    expect(texts.map(([, style, lang, words]) => [style, lang, words])).toEqual([
      ['name', 'zh-Hans-CN', '示例县第1个规划'],
      ['note', 'zh-Hans-CN', 'by 2025, 全县'],
      ['target', 'zh-Hans-CN', 'at least 120 家'],
    ]);
    const unscoped = comparisonIn(
      chartPortal({ unit: '%', targets: [[at('2025', '12', { unit: '%', scope: null })]] }),
      pageWordsFor('en'),
    );
    expect(unscoped.drawing?.wide).toMatch(
      /<text class="text-note"(?![^>]*lang)[^>]*>by 2025<[^]*<text class="text-target"(?![^>]*lang)[^>]*>at least 12%</,
    );
  });

  it('names only the lowest and the highest of many', () => {
    const { sentence } = comparisonIn(chartPortal({ targets: ['40', '50', '30', '60', '70'].map((value) => [at('2025', value)]) }));
    expect(sentence).toMatch(
      /^5份规划为这个指标定了5项目标，最低的是《示例县第3个规划》（全县）到2025年不低于30家，最高的是《示例县第5个规划》（全县）到2025年不低于70家。$/,
    );
  });

  it('tells the condition under which values can be compared', () => {
    const note = '认定办法相同时才可比。';
    const { notes, drawing } = comparisonIn(chartPortal({ comparable: '有条件可比', note, targets: [[at('2025', '120')]] }));
    expect(notes).toEqual([`有条件可比：${note}`]);
    expect(drawing).not.toBeNull();
  });

  it('never draws different definitions on one axis, but lists them', () => {
    const targets = ['40', '50', '30', '60', '70'].map((value) => [at('2025', value)]);
    const { drawing, caption, sentence, rows } = comparisonIn(chartPortal({ comparable: '不可比', note: '分母不同。', targets }));
    expect(drawing).toBeNull();
    expect(caption).toBe('各规划的定义或口径不同，目标只列出，不画在一起比较');
    expect(sentence).toBe('5份规划为这个指标定了5项目标，逐项见下表。');
    expect(rows).toHaveLength(5);
  });

  it('lists a target without year, does not draw it, and says so', () => {
    const undated = at('2025', '90', { id: 'undated', targetYear: null, targetYearSource: null });
    const { drawing, sentence, rows } = comparisonIn(chartPortal({ targets: [[at('2025', '120'), undated]] }));
    expect(readDrawing(drawing?.wide ?? '').marks).toHaveLength(1);
    expect(sentence).toContain('另有1项没有画入图（年份未载明），列在表中。');
    expect(rows.map(({ cells }) => cells[1]?.text)).toEqual(['2025年', '未载明']);
    expect(rows[1]?.head.remarks).toEqual(['未画入图：年份未载明']);
  });

  it('has nothing to show where no plan sets a target', () => {
    expect(pageOf(chartPortal({ targets: [], measured: { 2020: '48' } })).comparison).toBeNull();
  });
});

describe('the charts of places', () => {
  it('show what was measured in a place with the targets of its plans', () => {
    const { histories } = pageOf(chartPortal({ targets: [[at('2025', '120')], [at('2030', '150')]], measured: { 2020: '48' } }));
    expect(histories).toHaveLength(1);
    expect(histories[0]?.caption).toBe('示例县：2020年48家，2025年目标不低于120家，2030年目标不低于150家');
  });

  it('show what was measured even where nothing is promised', () => {
    const { histories } = pageOf(chartPortal({ targets: [], measured: { 2019: '40', 2020: '48' } }));
    expect(histories[0]?.caption).toBe('示例县：2019年40家，2020年48家');
  });

  it('leave out a place of which no value can be drawn', () => {
    expect(pageOf(chartPortal({ targets: [[at('2025', '120')]], measured: { '2016/2020': '31' } })).histories).toEqual([]);
  });

  it('are one sheet with a panel for each place where there are several, on the same axes', () => {
    const portal = chartPortal({ targets: [[at('2025', '120')]], measured: { 2019: '40', 2020: '48' } });
    const elsewhere = portal.observations.map((one) => ({ ...one, scope: '经济开发区', value: decimal.parse('12') }));
    const { histories } = pageOf({ ...portal, observations: [...portal.observations, ...elsewhere] });
    expect(histories).toHaveLength(1);
    const [sheet] = histories;
    expect(sheet?.caption).toBe('示例企业数（2个地区）：最新的数，最低的是示例县经济开发区 2020年12家，最高的是示例县 2020年48家');
    expect(sheet?.sentence).toBe('示例县：2020年48家，2025年目标不低于120家；示例县经济开发区：2019年12家，2020年12家。');
    expect(sheet?.notes).toEqual(['各图的横轴和纵轴相同，可以直接比较。']);
    for (const svg of [sheet?.drawing?.narrow, sheet?.drawing?.wide]) {
      const { panels } = readDrawing(svg ?? '');
      const shown = panels.map(({ marks, ticks }) => marks.map(({ y }) => Math.round(valueAt(y[0], ticks.y))));
      expect(shown).toEqual([
        [40, 48, 120],
        [12, 12],
      ]);
    }
    expect(sheet?.rows.map(({ head, cells }) => [head.text, cells[0]?.text, cells[1]?.text])).toEqual([
      ['示例县', '40家', '2019年'],
      ['示例县', '48家', '2020年'],
      ['示例县', '不低于120家', '2025年'],
      ['示例县经济开发区', '12家', '2019年'],
      ['示例县经济开发区', '12家', '2020年'],
    ]);
  });

  it('show what was said before a value was revised, and say so', () => {
    const portal = chartPortal({ targets: [[at('2025', '120')]], measured: { 2020: '48' } });
    const before = portal.observations.map((one) => ({ ...one, status: 'preliminary' as const, value: decimal.parse('45') }));
    const [history] = pageOf({ ...portal, observations: [...before, ...portal.observations] }).histories;
    expect(history?.sentence).toContain('2020年为48家（修订前45家）');
    expect(history?.notes).toEqual(['有1个数后来作了修订，图中用空心圆点表示修订前的数。']);
    expect(readDrawing(history?.drawing?.wide ?? '').marks.map(({ role }) => role)).toEqual(['former', 'measured', 'target']);
  });
});
