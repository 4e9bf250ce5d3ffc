import type { ShownChart } from './shown-chart.ts';
import { numbersIn } from './numbers-in.ts';
import { type ReadArea, type ReadDrawing, valueAt } from './read-drawing.ts';

type Rows = ShownChart['rows'];

/** A count that an area shows, to the precision of the drawing, and the year it stands over; `null` where it stands over none. */
type Shown = { readonly count: number; readonly slack: number; readonly year: number | null };

/** Parts of a bar are as long as their counts, which are all in the table. */
function shares(areas: readonly ReadArea[], rows: Rows): readonly Shown[] {
  const total = rows.flatMap(({ value }) => numbersIn(value).slice(0, 1)).reduce((sum, count) => sum + count, 0);
  const length = areas.reduce((sum, { box }) => sum + box.right - box.left, 0);
  return areas.map(({ box }) => ({ count: ((box.right - box.left) / length) * total, slack: total / length, year: null }));
}

/** Columns are as high as their counts over the year in their middle. */
function columns({ areas, ticks: { x, y } }: ReadDrawing): readonly Shown[] {
  return areas.map(({ box }) => {
    const middle = (box.left + box.right) / 2;
    const year = x.length > 1 ? Math.round(valueAt(middle, x)) : (x[0]?.value ?? null);
    const unit = Math.abs(valueAt(1, y) - valueAt(0, y));
    return { count: (box.bottom - box.top) * unit, slack: unit / 2, year };
  });
}

function isIn(rows: Rows, { count, slack, year }: Shown): boolean {
  return rows.some(
    ({ head, text }) =>
      (year === null || numbersIn(head).includes(year)) && numbersIn(text).some((number) => Math.abs(number - count) <= slack),
  );
}

/** What a drawing of counts shows that its table does not have, in words; nothing where they agree. */
export function faultsOfCounts(drawing: ReadDrawing, { rows }: Pick<ShownChart, 'rows'>): readonly string[] {
  const { areas, signs } = drawing;
  const shown = areas.some(({ name }) => name.startsWith('share-')) ? shares(areas, rows) : columns(drawing);
  const strange = shown.filter((one) => !isIn(rows, one)).length;
  return [
    ...(strange === 0 ? [] : [`图中有 ${strange} 个计数不在数据表里`]),
    ...(signs.length === 0 || signs.length === rows.length ? [] : [`图中有 ${signs.length} 个符号，数据表有 ${rows.length} 行`]),
  ];
}
