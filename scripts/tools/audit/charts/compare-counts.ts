import { numbersIn, type ShownChart } from './shown-chart.ts';
import { type ReadArea, type ReadDrawing, valueAt } from './read-drawing.ts';

type Rows = ShownChart['rows'];

/** How many parts of a bar are not as long as the counts of the table, which stand in the same order. */
function strangeShares(areas: readonly ReadArea[], rows: Rows): number {
  const counts = rows.flatMap(({ value }) => numbersIn(value).slice(0, 1)).filter((count) => count > 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const length = areas.reduce((sum, { box }) => sum + box.right - box.left, 0);
  const isShown = (count: number, index: number) => {
    const { left = 0, right = 0 } = areas[index]?.box ?? {};
    return Math.abs(((right - left) / length) * total - count) <= total / length;
  };
  return counts.filter((count, index) => !isShown(count, index)).length + Math.max(0, areas.length - counts.length);
}

/** How many columns are not as high as a count of the year in their middle. */
function strangeColumns({ areas, ticks: { x, y } }: ReadDrawing, rows: Rows): number {
  if (areas.length === 0) return 0;
  const unit = Math.abs(valueAt(1, y) - valueAt(0, y));
  const isShown = ({ box }: ReadArea) => {
    const middle = (box.left + box.right) / 2;
    const year = x.length > 1 ? Math.round(valueAt(middle, x)) : (x[0]?.value ?? 0);
    const count = (box.bottom - box.top) * unit;
    return rows.some(
      ({ head, text }) => numbersIn(head).includes(year) && numbersIn(text).some((number) => Math.abs(number - count) <= unit / 2),
    );
  };
  return areas.filter((area) => !isShown(area)).length;
}

/** What a drawing of counts shows that its table does not have, in words; nothing where they agree. */
export function faultsOfCounts(drawing: ReadDrawing, { rows }: Pick<ShownChart, 'rows'>): readonly string[] {
  const { areas, signs } = drawing;
  const isShare = areas.some(({ name }) => name.startsWith('share-'));
  const strange = isShare ? strangeShares(areas, rows) : strangeColumns(drawing, rows);
  return [
    ...(strange === 0 ? [] : [`图中有 ${strange} 个计数与数据表不同`]),
    ...(signs.length === 0 || signs.length === rows.length ? [] : [`图中有 ${signs.length} 个符号，数据表有 ${rows.length} 行`]),
  ];
}
