import { type Box, isWithin, overlaps } from './box.ts';
import { leaderBox } from './marks.ts';

/** A free place for a label. */
export type Spot = {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the label stands so far from its mark that a line must join them. */
  readonly isFar: boolean;
};

/** What a place is looked for, and where. */
export type Search = {
  /** The mark that the label belongs to. */
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
  /** Where labels may stand. */
  readonly bounds: Box;
  /** Marks and labels that it must not touch. */
  readonly taken: readonly Box[];
  /** How far from the mark it may stand. */
  readonly reach: number;
  /**
   * Where else than straight above or below: nowhere, as in a row of values where a number at the side could be taken for its
   * neighbour's; at the height of the mark; or above and below with an edge over the mark.
   */
  readonly sides: 'none' | 'level' | 'leaning';
};

const gap = 3;
const step = 6;

function shift(left: number, top: number, { width, height, bounds }: Search): Box {
  const inside = Math.min(Math.max(left, bounds.left), bounds.right - width);
  return { left: inside, top, right: inside + width, bottom: top + height };
}

/** The places around a mark at a distance, best first: above, below, right, left. */
function candidates(search: Search, distance: number): readonly Omit<Spot, 'isFar'>[] {
  const { mark, width, height } = search;
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  const above = mark.top - gap - distance - height;
  const below = mark.bottom + gap + distance;
  const upright = [above, below].map((top) => ({ box: shift(x - width / 2, top, search), anchor: 'middle' }) as const);
  if (search.sides === 'none') return upright;
  if (search.sides === 'leaning') {
    const leaning = [above, below].flatMap((top) => [
      { box: shift(mark.left, top, search), anchor: 'start' } as const,
      { box: shift(mark.right - width, top, search), anchor: 'end' } as const,
    ]);
    return [...upright, ...leaning];
  }
  return [
    ...upright,
    { box: shift(mark.right + gap + distance, y - height / 2, search), anchor: 'start' },
    { box: shift(mark.left - gap - distance - width, y - height / 2, search), anchor: 'end' },
  ];
}

/** The nearest free place whose line to the mark crosses nothing, unless it may. */
function findSpot(search: Search, mayCross: boolean): Spot | null {
  const { mark, bounds, taken, reach } = search;
  const isFree = (box: Box) => !taken.some((other) => overlaps(box, other));
  for (let distance = 0; distance <= reach; distance += step) {
    const isFar = distance > step;
    const free = candidates(search, distance).find(
      ({ box }) => isWithin(box, bounds) && isFree(box) && (!isFar || mayCross || isFree(leaderBox(mark, box))),
    );
    if (free !== undefined) return { ...free, isFar };
  }
  return null;
}

/** Finds the nearest free place for a label, or `null` when there is none within reach. */
export function placeLabel(search: Search): Spot | null {
  return findSpot(search, false) ?? findSpot(search, true);
}
