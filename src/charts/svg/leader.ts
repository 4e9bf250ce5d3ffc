import type { Box } from './box.ts';
import { element } from './element.ts';

/** A thin line from a mark to a label that stands apart from it. */
export function drawLeader(mark: Box, label: Box): string {
  const x = (mark.left + mark.right) / 2;
  const isAbove = label.bottom <= mark.top;
  const isBelow = label.top >= mark.bottom;
  const end = {
    x: Math.min(Math.max(x, label.left), label.right),
    y: isAbove ? label.bottom : isBelow ? label.top : (label.top + label.bottom) / 2,
  };
  return element('line', {
    class: 'leader',
    x1: x,
    y1: isAbove ? mark.top : isBelow ? mark.bottom : (mark.top + mark.bottom) / 2,
    x2: end.x,
    y2: end.y,
  });
}
