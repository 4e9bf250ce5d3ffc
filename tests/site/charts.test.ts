import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readDrawing, valueAt } from '../../scripts/tools/audit/charts/read-drawing.ts';
import { parseHtml } from '../support/parse-html.ts';

const site = inject('fixtureSite');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const open = (path: string) => parseHtml(read(`${path}index.html`));
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const plan = open('plans/shili-keji-2021-2025/');
const indicator = open('indicators/rd-intensity/');
const inText = plan.querySelector('.official-text figure');
const inGlance = plan.querySelector('section[aria-labelledby=headline] figure');
const comparison = indicator.querySelector('section[aria-labelledby=targets] figure');
const history = indicator.querySelector('section[aria-labelledby=observations] figure');
const figures = {
  'in the text of a plan': inText,
  'among its headline targets': inGlance,
  'of all plans': comparison,
  'of a place': history,
};

function drawingsIn(figure: Element | null): Element[] {
  const drawings = Array.from(figure?.querySelectorAll('svg') ?? []);
  expect(drawings.length).toBeGreaterThan(0);
  return drawings;
}

describe.each(Object.entries(figures))('the figure %s', (_title, figure) => {
  it('has text of at least 12 px in the narrowest column that shows it', () => {
    for (const drawing of drawingsIn(figure)) {
      const [, , width = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const column = drawing.classList.contains('wide') ? 592 : 288;
      const sizes = Array.from(drawing.querySelectorAll('text'), (words) => Number(words.getAttribute('font-size')));
      expect(Math.min(...sizes) * (column / width)).toBeGreaterThanOrEqual(12);
    }
  });

  it('offers the numbers as CSV', () => {
    const address = figure?.querySelector('.chart-foot a[download]')?.getAttribute('href') ?? '';
    expect(address).toBe('/data/indicators/rd-intensity.csv');
    expect(read(address.slice(1)).startsWith('\uFEFFindicator,')).toBe(true);
  });

  it('has a caption, column heads and row heads on its table', () => {
    const table = figure?.querySelector('table');
    expect(text(table?.querySelector('caption'))).not.toBe('');
    expect(table?.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(2);
    for (const row of table?.querySelectorAll('tbody tr') ?? []) expect(row.querySelector('th[scope=row]')).not.toBeNull();
  });
});

describe('the figures of a page', () => {
  it('can be linked to', () => {
    expect([inText?.id, comparison?.id, history?.id]).toEqual(['at-chart-rd-intensity', 'chart-targets', 'chart-1']);
  });
});

describe('the history of an indicator', () => {
  it.each([inText, inGlance, history])('agrees with itself: drawing, table and sentence', (figure) => {
    const rows = Array.from(figure?.querySelectorAll('tbody tr') ?? [], (row) => ({
      year: Number.parseInt(text(row.querySelector('th')), 10),
      value: /\d+\.\d+/.exec(text(row.querySelector('strong')))?.[0] ?? '',
    }));
    expect(rows).toEqual([
      { year: 2015, value: '1.20' },
      { year: 2020, value: '2.09' },
      { year: 2025, value: '3.0' },
    ]);
    for (const drawing of drawingsIn(figure)) {
      const { marks, ticks } = readDrawing(drawing.outerHTML);
      const values = marks.filter(({ role }) => role !== 'base');
      expect(values.map(({ role }) => role)).toEqual(['measured', 'measured', 'target']);
      for (const [index, { x, y }] of values.entries()) {
        expect(valueAt(x[0], ticks.x)).toBeCloseTo(rows[index]?.year ?? 0, 1);
        expect(valueAt(y[0], ticks.y)).toBeCloseTo(Number(rows[index]?.value), 2);
      }
    }
    expect(text(figure?.querySelector('.sentence'))).toBe('2015年为1.20%，2020年为2.09%（即基期），目标是到2025年不低于3.0%。');
  });

  it('leaves out what is no yearly value, and says so', () => {
    const figure = open('indicators/firms/').querySelector('section[aria-labelledby=targets] figure');
    expect(readDrawing(drawingsIn(figure)[0]?.outerHTML ?? '').marks).toHaveLength(1);
    expect(open('indicators/firms/').querySelector('section[aria-labelledby=observations] figure')).toBeNull();
    expect(text(figure)).toContain('有条件可比：各规划的认定办法不同。');
  });
});
