import { symbol, symbolAsterisk, symbolCircle, symbolCross, symbolDiamond2, symbolStar, symbolTriangle, type SymbolType } from 'd3';
import { element } from '../svg/element.ts';
import type { Point } from '../svg/point.ts';
import { type Sign, type State, stateStyles } from './state.ts';

/** Half the size of a sign with its stroke. */
export const signRadius = 8;

type Shape = { readonly type: SymbolType; readonly area: number; readonly turn: number };

const circle: Shape = { type: symbolCircle, area: 120, turn: 0 };
const triangle: Shape = { type: symbolTriangle, area: 88, turn: 0 };

/** Shapes of d3 by their area in square units, so that none reaches beyond the radius, and turned by degrees. */
const shapes: Readonly<Record<Sign, Shape>> = {
  circle,
  'half-circle': circle,
  star: { type: symbolStar, area: 92, turn: 0 },
  triangle,
  'falling-triangle': { ...triangle, turn: 180 },
  diamond: { type: symbolDiamond2, area: 84, turn: 0 },
  cross: { type: symbolCross, area: 84, turn: 45 },
  asterisk: { type: symbolAsterisk, area: 100, turn: 0 },
};

const half = 'M0 -6.2A6.2 6.2 0 0 0 0 6.2Z';

/** The sign of a state around a point. */
export function drawSign(state: State, { x, y }: Point): string {
  const { tone, sign, isHollow, isBroken } = stateStyles[state];
  const { type, area, turn } = shapes[sign];
  const place = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})${turn === 0 ? '' : ` rotate(${turn})`}`;
  const isFilled = !isHollow && sign !== 'asterisk';
  const attributes = {
    class: `sign sign-${state} is-${tone}`,
    transform: place,
    d: symbol(type, area).digits(1)(),
    fill: isFilled ? 'currentColor' : 'none',
    stroke: 'currentColor',
    'stroke-width': isFilled ? 1 : 2,
    'stroke-dasharray': isBroken ? '2.5 2' : null,
  };
  const outline = element('path', attributes);
  if (sign !== 'half-circle') return outline;
  return outline + element('path', { class: `is-${tone}`, transform: place, d: half, fill: 'currentColor' });
}
