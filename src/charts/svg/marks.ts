import { element } from './element.ts';
import type { Box, Point } from './box.ts';

/** Sorts of value, each with a shape and a colour of its own. */
export type Role = 'measured' | 'former' | 'base' | 'target' | 'stretch' | 'required';

/** Half the size of each mark with its stroke. */
export const markRadius: Readonly<Record<Role, number>> = { measured: 5, former: 5, base: 7, target: 9, stretch: 9, required: 8 };

function drawDot(role: 'measured' | 'former', { x, y }: Point): string {
  if (role === 'measured') return element('circle', { class: 'mark-measured', cx: x, cy: y, r: markRadius.measured });
  return element('circle', { class: 'mark-former', cx: x, cy: y, r: markRadius.former - 1, 'stroke-width': 2 });
}

/**
 * The mark of one value: a filled dot for measured, a hollow dot for a value that was revised, a hollow square for a base,
 * a ring for a target, a broken ring for a stretch, an upright stroke for what a steady path requires.
 */
export function drawMark(role: Role, { x, y }: Point): string {
  const radius = markRadius[role];
  if (role === 'measured' || role === 'former') return drawDot(role, { x, y });
  if (role === 'required')
    return element('line', { class: 'mark-required', x1: x, y1: y - radius, x2: x, y2: y + radius, 'stroke-width': 3 });
  if (role === 'base') {
    const side = 2 * radius - 2;
    return element('rect', { class: 'mark-base', x: x - side / 2, y: y - side / 2, width: side, height: side, 'stroke-width': 2 });
  }
  const dashes = role === 'stretch' ? '3 2.5' : null;
  return element('circle', { class: 'mark-target', cx: x, cy: y, r: radius - 1.5, 'stroke-width': 3, 'stroke-dasharray': dashes });
}

/** The mark of a range: a hollow bar with round ends over all its values, as thick as the mark of a single one. */
export function drawBand(a: Point, b: Point): string {
  const half = markRadius.target - 1.5;
  const [x, y] = [Math.min(a.x, b.x) - half, Math.min(a.y, b.y) - half];
  const size = { width: Math.abs(a.x - b.x) + 2 * half, height: Math.abs(a.y - b.y) + 2 * half };
  return element('rect', { class: 'mark-target', x, y, ...size, rx: half, 'stroke-width': 3 });
}

type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

function leaderLine(mark: Box, label: Box): Line {
  const x = (mark.left + mark.right) / 2;
  const isAbove = label.bottom <= mark.top;
  const isBelow = label.top >= mark.bottom;
  return {
    x1: x,
    y1: isAbove ? mark.top : isBelow ? mark.bottom : (mark.top + mark.bottom) / 2,
    x2: Math.min(Math.max(x, label.left), label.right),
    y2: isAbove ? label.bottom : isBelow ? label.top : (label.top + label.bottom) / 2,
  };
}

/** The room that the line from a mark to its label takes up. */
export function leaderBox(mark: Box, label: Box): Box {
  const { x1, y1, x2, y2 } = leaderLine(mark, label);
  const edge = 1.5;
  return { left: Math.min(x1, x2) - edge, top: Math.min(y1, y2), right: Math.max(x1, x2) + edge, bottom: Math.max(y1, y2) };
}

/** A thin line from a mark to a label that stands apart from it. */
export function drawLeader(mark: Box, label: Box): string {
  return element('line', { class: 'leader', ...leaderLine(mark, label) });
}
