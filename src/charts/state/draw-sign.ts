import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import type { MilestoneState } from '../../model/verdict/verdict.ts';
import { element, round } from '../svg/element.ts';
import type { Point } from '../svg/box.ts';
import { stateStyles } from './state.ts';

/** Half the size of a sign with its stroke. */
export const signRadius = 8;

type Sign = { readonly type: SymbolType; readonly area: number; readonly look: 'solid' | 'hollow' | 'dotted' };

const dash: SymbolType = {
  draw: (context) => {
    context.moveTo(-6, 0);
    context.lineTo(6, 0);
  },
};

/** The shapes that stand for these verdicts on every page, of d3 by their area in square units, so that none reaches beyond the radius. */
const milestoneSigns: Readonly<Record<MilestoneState, Sign>> = {
  'not-reported': { type: symbolCircle, area: 120, look: 'hollow' },
  overdue: { type: symbolTriangle, area: 88, look: 'solid' },
  'reached-late': { type: symbolSquare, area: 110, look: 'solid' },
  due: { type: symbolDiamond2, area: 84, look: 'hollow' },
  'not-due': { type: symbolCircle, area: 120, look: 'dotted' },
  reached: { type: symbolCircle, area: 120, look: 'solid' },
  undated: { type: dash, area: 0, look: 'hollow' },
};

/** The sign of a milestone's verdict around a point. */
export function drawSign(state: MilestoneState, { x, y }: Point): string {
  const { type, area, look } = milestoneSigns[state];
  return element('path', {
    class: `sign sign-${state} is-${stateStyles[state].tone}`,
    transform: `translate(${round(x)} ${round(y)})`,
    d: symbol(type, area).digits(1)(),
    fill: look === 'solid' ? 'currentColor' : 'none',
    stroke: 'currentColor',
    'stroke-width': look === 'solid' ? 1 : 2,
    'stroke-dasharray': look === 'dotted' ? '2 2' : null,
  });
}
