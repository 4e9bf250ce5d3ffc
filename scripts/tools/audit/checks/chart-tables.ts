import { compareChart } from '../charts/compare-chart.ts';
import type { ShownChart } from '../charts/shown-chart.ts';
import type { Check } from '../check.ts';

/** What each drawing shows at its place on the axis is what its table says, and the numbers of its sentence are those of the table. */
export const checkChartTables: Check = {
  name: 'chart-tables',
  title: '图与数据表一致',
  views: ['light'],
  run: async ({ page }) => {
    const charts = await page.evaluate((): ShownChart[] =>
      Array.from(document.querySelectorAll('figure.chart'), (figure) => {
        const words = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        return {
          lang: document.documentElement.lang,
          where: window.audit.describe(figure),
          words: [words(figure.querySelector('figcaption')), words(figure.querySelector('.sentence'))],
          drawings: Array.from(figure.querySelectorAll('svg'), ({ outerHTML }) => outerHTML),
          rows: Array.from(figure.querySelectorAll('tbody tr'), (row) => ({
            head: words(row.querySelector('th')),
            value: words(row.querySelector('td .cell')?.firstElementChild ?? null),
            text: words(row),
          })),
        };
      }),
    );
    return { faults: charts.flatMap(compareChart) };
  },
};
