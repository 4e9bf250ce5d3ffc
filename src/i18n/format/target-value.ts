import type { Target } from '../../model/plan/target.ts';
import { decimal } from '../../model/values/decimal.ts';
import { exact } from '../../model/values/exact.ts';
import { isPromisedFall } from '../../model/verdict/aim.ts';
import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';
import { formatAmount } from './amount.ts';
import { formatPartialDate } from './partial-date.ts';

/** The text that states a target: a plan. */
type Source = { readonly lang: string };

type Of<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

/** 不低于9亿元; what is to be held at a number says so: 保持3.65万亩. */
function formatThreshold({ comparator, direction }: Of<'threshold'>, amount: string, { values }: Dictionary): string {
  const aim = values.compared[comparator](amount);
  return direction === 'hold' && (comparator === '=' || comparator === '~') ? values.held(aim) : aim;
}

/** 年均下降3%以上 where a fall is promised, else the rate as it is written. */
function formatGrowth(target: Of<'growth'>, amount: (value: string) => string, { values }: Dictionary): string {
  const { comparator, value } = target;
  if (!isPromisedFall(target) || comparator === '<=' || comparator === '<') return values.growth[comparator](amount(value));
  return values.fall[comparator](amount(value));
}

/** 翻番, 减半, or so many times the base. */
function formatMultiple({ value, direction }: Of<'multiple'>, { values }: Dictionary): string {
  const factor = exact(value);
  if (direction === 'down') return factor.equals(exact(decimal.parse('1/2'))) ? values.half : values.fallTo(value);
  return factor.equals(2) ? values.twice : values.times(value);
}

/** What a target promises, without its stretch: 不低于9亿元, 2—3个, 年均增长15%以上. Figures stay as printed. */
export function formatAim(target: Target, { lang }: Source, t: Dictionary): string {
  const { values } = t;
  const say = (words: string | null) => (words === null ? null : foreign(words, { lang }, t));
  const amount = (value: string) => formatAmount({ value, unit: target.unit, lang }, t);
  const each = (words: string) => (target.denominator === null ? words : values.perUnit(say(target.denominator) ?? '', words));
  switch (target.kind) {
    case 'threshold':
      return each(formatThreshold(target, amount(target.value), t));
    case 'range':
      return each(amount(values.range(target.min, target.max)));
    case 'growth':
      return formatGrowth(target, amount, t);
    case 'multiple':
      return formatMultiple(target, t);
    case 'coverage':
      return target.value === '100' ? values.fullCoverage : values.partCoverage(amount(target.value));
    case 'direction':
      return values.trend({ reference: say(target.reference), magnitude: say(target.magnitude), direction: target.direction });
    case 'rank':
      return values.among(
        foreign(target.peerGroup, { lang }, t),
        target.value === null ? values.leading : values.top(target.value, say(target.unit) ?? ''),
      );
  }
}

function formatStretch(target: Target, { lang }: Source, t: Dictionary): string {
  if (target.stretch === null) return '';
  const { value, hedge } = target.stretch;
  const { unit } = target;
  const aim =
    target.kind === 'rank' ? t.values.top(value, unit === null ? '' : foreign(unit, { lang }, t)) : formatAmount({ value, unit, lang }, t);
  return t.values.stretch(t.vocabulary.hedge[hedge], aim);
}

/** A target's promise in words, with its stretch where it has one: 在浙江山区26县中前5名，力争前3名. */
export function formatTargetValue(target: Target, plan: Source, t: Dictionary): string {
  return formatAim(target, plan, t) + formatStretch(target, plan, t);
}

/** The value of a target's starting point with its unit; one that is derived says so; `null` where there is none. */
export function formatBaseAmount({ base, unit }: Pick<Target, 'base' | 'unit'>, { lang }: Source, t: Dictionary): string | null {
  if (base === null) return null;
  const amount = formatAmount({ value: base.value, unit, lang }, t);
  return base.source === 'derived' ? amount + t.values.aside(t.vocabulary.baseSource.derived) : amount;
}

/** The starting point of a target in words, such as 2020年5.45亿元, or 未载明. */
export function formatBase(target: Target, plan: Source, t: Dictionary): string {
  const amount = formatBaseAmount(target, plan, t);
  if (amount === null) return t.values.unstated;
  const year = target.base?.year ?? null;
  return t.charts.history.at(year === null ? '' : formatPartialDate(year, t), amount);
}
