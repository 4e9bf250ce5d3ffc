import type { Box } from './box.ts';
import { element } from './element.ts';

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
