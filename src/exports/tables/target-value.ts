import type { Target } from '../../model/portal.ts';
import type { TargetRow } from './target-row.ts';

const absent = {
  comparator: null,
  value: null,
  min: null,
  max: null,
  population: null,
  coveredBy: null,
  peerGroup: null,
  peerCount: null,
  span: null,
  reference: null,
  magnitude: null,
} as const;

type Value = Pick<TargetRow, keyof typeof absent | 'unit' | 'direction'>;

/** What a target of each kind promises, in columns that all kinds share; columns that a kind lacks are `null`. */
export function valueOf(target: Target): Value {
  switch (target.kind) {
    case 'threshold': {
      const { comparator, value, unit, direction } = target;
      return { ...absent, comparator, value, unit, direction };
    }
    case 'range': {
      const { min, max, unit, direction } = target;
      return { ...absent, min, max, unit, direction };
    }
    case 'rank': {
      const { value, unit, peerGroup, peerCount } = target;
      return { ...absent, value, unit, direction: null, peerGroup, peerCount: peerCount?.toString() ?? null };
    }
    case 'growth': {
      const { comparator, value, unit, direction, span } = target;
      return { ...absent, comparator, value, unit, direction, span };
    }
    case 'multiple': {
      const { value, unit, direction } = target;
      return { ...absent, comparator: '=', value, unit, direction };
    }
    case 'coverage': {
      const { value, unit, direction, population, coveredBy } = target;
      return { ...absent, comparator: '=', value, unit, direction, population, coveredBy };
    }
    case 'direction': {
      const { unit, direction, reference, magnitude } = target;
      return { ...absent, unit, direction, reference, magnitude };
    }
  }
}
