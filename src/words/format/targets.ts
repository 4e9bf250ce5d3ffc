import { asAdjusted } from '../../model/plan/adjustments.ts';
import { registryText } from '../../model/languages.ts';
import type { Plan, Region, Target } from '../../model/portal.ts';
import { decimal, exact } from '../../model/values/decimal.ts';
import { isPromisedFall } from '../../model/verdict/aim.ts';
import { type Dictionary, markLanguage } from '../dictionary.ts';
import { formatAmount } from './amounts.ts';
import { formatDue, formatPartialDate } from './dates.ts';

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
  const say = (words: string | null) => (words === null ? null : markLanguage(words, { lang }, t));
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
        markLanguage(target.peerGroup, { lang }, t),
        target.value === null ? values.leading : values.top(target.value, say(target.unit) ?? ''),
      );
  }
}

function formatStretch(target: Target, { lang }: Source, t: Dictionary): string {
  if (target.stretch === null) return '';
  const { value, hedge } = target.stretch;
  const { unit } = target;
  const aim =
    target.kind === 'rank'
      ? t.values.top(value, unit === null ? '' : markLanguage(unit, { lang }, t))
      : formatAmount({ value, unit, lang }, t);
  return t.values.stretch(t.vocabulary.hedge[hedge], aim);
}

/** What a target was adjusted to, when and by what: （2028年6月1日调整为不低于2.5%，依据……）. */
function formatAdjustments(target: Target, plan: Source, t: Dictionary): string {
  const each = target.adjusted.map((adjustment) => {
    const by = adjustment.by === null ? null : markLanguage(adjustment.by, plan, t);
    return t.values.adjusted(formatPartialDate(adjustment.date, t), formatAim(asAdjusted(target, adjustment), plan, t), by);
  });
  return each.map((words) => t.values.aside(words)).join('');
}

/** A target's promise in words, with its stretch and its adjustments where it has any: 在浙江山区26县中前5名，力争前3名. */
export function formatTargetValue(target: Target, plan: Source, t: Dictionary): string {
  return formatAim(target, plan, t) + formatStretch(target, plan, t) + formatAdjustments(target, plan, t);
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

/** Where a target holds: the region that it names, and the scope within it; 未载明 where neither is stated. */
export function formatScope(
  { region, scope }: Pick<Target, 'region' | 'scope'>,
  { plan, regions }: { readonly plan: Source; readonly regions: ReadonlyMap<string, Region> },
  t: Dictionary,
): string {
  const name = region === null ? null : markLanguage(regions.get(region)?.name ?? region, registryText, t);
  const words = scope === null ? null : markLanguage(scope, plan, t);
  if (name === null) return words ?? t.values.unstated;
  return words === null ? name : name + t.values.aside(words);
}

type Say = (words: string) => string;

function kindRemark(target: Target, say: Say, t: Dictionary): string | null {
  switch (target.kind) {
    case 'rank':
      return t.records.peers(say(target.peerGroup), target.peerCount);
    case 'coverage':
      return t.records.covered(say(target.population), target.coveredBy === null ? null : say(target.coveredBy));
    case 'growth':
      return target.span === null ? null : t.records.span(say(target.span));
    default:
      return null;
  }
}

/** What else a plan says about a target, one remark a line; nothing for what it does not state. */
export function targetRemarks(target: Target, plan: Plan, t: Dictionary): readonly string[] {
  const words = t.records;
  const say: Say = (text) => markLanguage(text, plan, t);
  const nameOf = (id: string) => say(plan.targets.find((other) => other.id === id)?.name ?? id);
  const phase = plan.phases.find((other) => other.id === target.phase);
  const when = <Value>(value: Value | null, line: (value: Value) => string) => (value === null ? null : line(value));
  return [
    words.measure(t.vocabulary.measure[target.measure], target.kind === 'rank' ? null : t.vocabulary.direction[target.direction]),
    kindRemark(target, say, t),
    when(target.unitNormalised, (unit) => words.unit(say(unit))),
    when(target.group, (slogan) => words.group(say(slogan))),
    when(target.groupHedge, (hedge) => words.groupHedge(say(hedge))),
    when(target.programme, (programme) => words.programme(say(programme))),
    when(target.nature, (nature) => words.nature(t.vocabulary.nature[nature])),
    when(target.partOf, (id) => words.partOf + nameOf(id)),
    when(target.restates, (id) => words.restates + nameOf(id)),
    when(target.duration, words.duration),
    when(target.start, (start) => words.starts(formatDue(start, t))),
    when(target.batches, words.batches),
    phase === undefined ? null : words.phase + say(phase.name),
    when(target.notes, say),
  ].filter((line) => line !== null);
}
