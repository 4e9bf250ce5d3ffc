import type { Figure } from '../figures/figure.ts';

const listed = /^ ?(?:、|和|及|与|以及|,) ?$/;

/** A figure with what it shares with the figures that it is listed with. */
export type Listed = {
  readonly figure: Figure;
  readonly head: Figure;
  readonly tail: Figure;
  readonly unit: Figure['unit'];
  readonly isShared: boolean;
  readonly index: number;
  readonly of: number;
};

/** Figures that only a mark or 和 parts share the words before the first of them and the unit behind the last: 分别增长10%、7.9%. */
export function listFigures(text: string, figures: readonly Figure[]): Listed[] {
  const lists: Figure[][] = [];
  for (const figure of figures) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    if (list !== undefined && previous !== undefined && listed.test(text.slice(previous.span.end, figure.span.start))) list.push(figure);
    else lists.push([figure]);
  }
  return lists.flatMap((list) =>
    list.map((figure, index) => ({
      figure,
      head: list[0] ?? figure,
      tail: list.at(-1) ?? figure,
      unit: figure.unit ?? list.slice(index).find(({ unit }) => unit !== null)?.unit ?? null,
      isShared: figure.unit === null,
      index,
      of: list.length,
    })),
  );
}
