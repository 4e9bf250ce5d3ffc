import type { Target } from '../plan/target.ts';
import { exact, type Exact } from '../values/decimal.ts';
import { isSum } from './sums.ts';

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

const asMultiple: Readonly<Record<Sense, Comparator>> = { up: '>=', down: '<=', hold: '=' };

/**
 * The number that decides a target, or `null` where it has none or it is not clear what it counts. A bare count is judged as at least, or at most where values are to fall;
 * a range by the limit that comes first; a multiple that is to fall (减半) as at most; of peers, the first place is the best.
 */
export function aimOf(target: Target): Aim | null {
  if (isUnclearFall(target)) return null;
  switch (target.kind) {
    case 'threshold': {
      const { comparator, direction } = target;
      // What adds up is never held: one with a lower limit alone is to rise.
      const sense = isSum(target) ? (senses[comparator] ?? direction) : senseOf(comparator, direction);
      return { comparator, value: exact(target.value), sense, yearly: false, hasPath: true };
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
      return { ...rateOf(target), yearly: true, hasPath: true };
    case 'multiple': {
      const { direction: sense } = target;
      return { comparator: asMultiple[sense], value: exact(target.value), sense, yearly: false, hasPath: false };
    }
    case 'coverage':
      return {
        comparator: target.direction === 'down' ? '<=' : '>=',
        value: exact(target.value),
        sense: target.direction,
        yearly: false,
        hasPath: true,
      };
    case 'direction':
      return null;
  }
}

/** What a fall of so much asks of the change: a fall of 3 % or more is a change of −3 % or less. */
const fallen: Readonly<Partial<Record<Comparator, Comparator>>> = { '>=': '<=', '>': '<', '=': '=', '~': '~' };

/**
 * Whether it cannot be told what a rate that is to fall counts: 下降13.5%以上 may be held against a change of −14 % as well as against a fall
 * of 14 %. With an upper limit it is the rate itself: 增速不高于5%.
 */
export function isUnclearFall(target: Target): boolean {
  if (target.measure !== 'rate') return false;
  if (target.kind === 'range') return target.direction === 'down' && exact(target.max).compare(0) > 0;
  if (target.kind !== 'threshold' || target.direction !== 'down') return false;
  return fallen[target.comparator] !== undefined && exact(target.value).compare(0) > 0;
}

type Growth = Pick<Extract<Target, { kind: 'growth' }>, 'direction' | 'comparator' | 'value'>;

/**
 * Whether a rate of growth is worded as a fall: 「年均下降3%以上」 is 下降 with 不低于, 高于, 等于 or 约为 and a positive number. With 不高于 or
 * 低于, or a negative number, the rate stands as it is written.
 */
export function isPromisedFall({ direction, comparator, value }: Growth): boolean {
  return direction === 'down' && fallen[comparator] !== undefined && exact(value).compare(0) > 0;
}

function rateOf(target: Growth): Pick<Aim, 'comparator' | 'value' | 'sense'> {
  const { direction, comparator } = target;
  const rate = exact(target.value);
  const change = fallen[comparator];
  if (change !== undefined && isPromisedFall(target)) return { comparator: change, value: rate.neg(), sense: 'down' };
  return { comparator, value: rate, sense: senses[comparator] ?? (direction === 'down' ? 'down' : 'up') };
}

/** Whether the comparator of a level asks for the opposite of the stated direction: 不低于 with 下降, 不高于 with 上升. Rates may. */
export function isContradictory(target: Target): boolean {
  if (target.kind !== 'threshold' || target.measure === 'rate' || target.direction === 'hold') return false;
  const sense = senses[target.comparator];
  return sense !== undefined && sense !== target.direction;
}
