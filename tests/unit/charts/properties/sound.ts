import { expect } from 'vitest';
import { type Box, isWithin, overlaps } from '../../../../src/charts/svg/box.ts';
import { type ReadDrawing, readDrawing } from '../../../../scripts/tools/audit/charts/read-drawing.ts';

/** A little more than the rounding of coordinates. */
const tolerance = 0.05;

function shrink({ left, top, right, bottom }: Box): Box {
  return { left: left + tolerance, top: top + tolerance, right: right - tolerance, bottom: bottom - tolerance };
}

/** Whether two boxes overlap by more than the rounding of coordinates. */
export function touches(a: Box, b: Box): boolean {
  return overlaps(shrink(a), shrink(b));
}

/** Expects that no two boxes overlap. */
export function expectApart(boxes: readonly Box[]): void {
  expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => touches(box, other)))).toEqual([]);
}

/** Reads a drawing back and expects well-formed SVG without style or links, with everything on its sheet and no words upon others. */
export function expectSound(svg: string): ReadDrawing {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null|style=|<a[\s>]|<script/);
  const drawing = readDrawing(svg);
  const sheet: Box = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
  for (const { box } of [...drawing.marks, ...drawing.areas]) expect(isWithin(shrink(box), sheet)).toBe(true);
  for (const { text, box } of drawing.texts) expect(isWithin(shrink(box), sheet), `${text} ${JSON.stringify(box)}`).toBe(true);
  expectApart(drawing.texts.map(({ box }) => box));
  return drawing;
}
