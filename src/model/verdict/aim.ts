import type { Target } from '../plan/target.ts';
import { exact, type Exact } from '../values/exact.ts';

/** Which way a value has to go to come nearer to its aim. */
export type Sense = 'up' | 'down' | 'hold';

type Comparator = Extract<Target, { kind: 'threshold' }>['comparator'];

/** What a target with a number asks for: a value, or with `yearly` a change in percent each year since the base. */
export type Aim = {
  readonly comparator: Comparator;
  readonly value: Exact;
  readonly sense: Sense;
  /** Upper limit of a range that is to be kept. */
  readonly limit?: Exact;
  readonly yearly: boolean;
  /** Whether the base and the values in between say how far it is; a place among peers and a multiple of a base do not. */
  readonly hasPath: boolean;
};

const senses: Readonly<Partial<Record<Comparator, Sense>>> = { '>=': 'up', '>': 'up', '<=': 'down', '<': 'down' };

/** The way that the comparator of a threshold asks for; where it says nothing, or something is to be held, the stated direction. */
function senseOf(comparator: Comparator, direction: Sense): Sense {
  return direction === 'hold' ? 'hold' : (senses[comparator] ?? direction);
}

/**
 * The number that decides a target, or `null` where it has none. A bare count is judged as at least, or at most where values are to fall;
 * a range by the limit that comes first; a fall a year counts downwards; of peers, the first place is the best.
 */
export function aimOf(target: Target): Aim | null {
  switch (target.kind) {
    case 'threshold': {
      const { comparator, direction } = target;
      return { comparator, value: exact(target.value), sense: senseOf(comparator, direction), yearly: false, hasPath: true };
    }
    case 'range': {
      const [min, max] = [exact(target.min), exact(target.max)];
      const { direction: sense } = target;
      if (sense === 'hold') return { comparator: '>=', value: min, limit: max, sense, yearly: false, hasPath: false };
      const isUp = sense === 'up';
      return { comparator: isUp ? '>=' : '<=', value: isUp ? min : max, sense, yearly: false, hasPath: true };
    }
    case 'rank':
      return target.value === null ? null : { comparator: '<=', value: exact(target.value), sense: 'down', yearly: false, hasPath: false };
    case 'growth':
      return { ...fallingOrRising(target), yearly: true, hasPath: true };
    case 'multiple':
      return { comparator: '>=', value: exact(target.value), sense: 'up', yearly: false, hasPath: false };
    case 'coverage':
      return { comparator: '=', value: exact(target.value), sense: target.direction, yearly: false, hasPath: true };
    case 'direction':
      return null;
  }
}

const opposite: Readonly<Record<Comparator, Comparator>> = { '>=': '<=', '>': '<', '=': '=', '~': '~', '<=': '>=', '<': '>' };

/** A fall of 3 % a year or more is a change of −3 % or less. */
function fallingOrRising({
  direction,
  comparator,
  value,
}: Extract<Target, { kind: 'growth' }>): Pick<Aim, 'comparator' | 'value' | 'sense'> {
  const rate = exact(value);
  if (direction !== 'down') return { comparator, value: rate, sense: senses[comparator] ?? 'up' };
  const change = opposite[comparator];
  return { comparator: change, value: rate.abs().neg(), sense: senses[change] ?? 'down' };
}
