import type { Target } from '../../model/plan/target.ts';
import type { Dictionary } from '../dictionary.ts';

/** A figure with its unit; a plain ratio such as 1/3 stands alone, because 比例 is no word to count in. */
export function withUnit(value: string, unit: string | null): string {
  return unit === null || unit === '比例' ? value : value + unit;
}

/** What a target promises, without its stretch: 不低于9亿元, 2—3个, 年均增长15%以上. Figures stay as printed. */
export function formatAim(target: Target, t: Dictionary): string {
  const { values } = t;
  switch (target.kind) {
    case 'threshold':
      return (target.denominator ?? '') + values.compared[target.comparator](withUnit(target.value, target.unit));
    case 'range':
      return (target.denominator ?? '') + withUnit(values.range(target.min, target.max), target.unit);
    case 'growth':
      return values.growth[target.comparator](target.value + target.unit);
    case 'multiple':
      return target.value === '2' ? values.twice : values.times(target.value);
    case 'coverage':
      return target.value === '100' ? values.fullCoverage : values.partCoverage(target.value + target.unit);
    case 'direction':
      return values.trend(target);
    case 'rank':
      return values.among(target.peerGroup, target.value === null ? values.leading : values.top(target.value, target.unit ?? ''));
  }
}

function formatStretch(target: Target, t: Dictionary): string {
  if (target.stretch === null) return '';
  const { value, hedge } = target.stretch;
  const aim = target.kind === 'rank' ? t.values.top(value, target.unit ?? '') : withUnit(value, target.unit);
  return t.values.stretch(t.vocabulary.hedge[hedge], aim);
}

/** A target's promise in words, with its stretch where it has one: 在浙江山区26县中前5名，力争前3名. */
export function formatTargetValue(target: Target, t: Dictionary): string {
  return formatAim(target, t) + formatStretch(target, t);
}

type Base = NonNullable<Target['base']>;

/** The value of a starting point with its unit; one that is derived says so. */
export function formatBaseAmount(base: Base, unit: string | null, t: Dictionary): string {
  const amount = withUnit(base.value, unit);
  return base.source === 'derived' ? amount + t.values.aside(t.vocabulary.baseSource.derived) : amount;
}

/** The starting point of a target in words, such as 2020年5.45亿元, or 未载明. */
export function formatBase(target: Target, t: Dictionary): string {
  const { base } = target;
  if (base === null) return t.values.unstated;
  const year = base.year === null ? '' : t.values.date({ year: base.year, month: null, day: null });
  return year + formatBaseAmount(base, target.unit, t);
}
