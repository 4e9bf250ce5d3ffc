import { comparators, hedges } from '../../../../src/model/vocabularies.ts';
import { markedReader } from '../../../../src/statements/read-marked.ts';
import { guessPeriod } from '../../../../src/statements/reading/guess-period.ts';
import { foldText } from '../../../../src/statements/text/fold.ts';
import { chooseReading } from '../../../../src/statements/use/choose-reading.ts';
import { compareWithWords } from '../../../../src/statements/use/compare-with-words.ts';
import { unwritten, type WrittenTarget } from '../../../../src/statements/use/written-target.ts';
import { formatTable } from '../measure/format-table.ts';
import type { Label } from './label.ts';

const codeOf = <K extends string>(words: Readonly<Record<K, string>>, word: string | null): K | null => {
  for (const code in words) if (words[code] === word) return code;
  return null;
};

const kinds = ['threshold', 'range', 'rank', 'growth', 'multiple', 'coverage', 'direction'] as const;

const text = (value: string | number | null) => (value === null ? null : String(value).startsWith('0.333333') ? '1/3' : String(value));

/** A label as an author would have written the target. */
function writtenOf(label: Label): WrittenTarget {
  return {
    ...unwritten,
    kind: kinds.find((kind) => kind === label.kind) ?? null,
    comparator: codeOf(comparators, label.comparator),
    value: text(label.value),
    min: text(label.min),
    max: text(label.max),
    unit: label.unit,
    hedge: codeOf(hedges, label.hedge),
    targetYear: text(label.targetYear),
  };
}

type Planted = {
  readonly name: string;
  readonly field: 'value' | 'unit' | 'comparator' | 'dueSource' | 'kind';
  readonly spoil: (target: WrittenTarget) => WrittenTarget | null;
};

const times = (value: string, factor: number) => (value.includes('/') ? '7' : String(Number((Number(value) * factor).toPrecision(12))));

/** One wrong field each; `null` where the target has no such field. */
const planted: readonly Planted[] = [
  { name: '数值', field: 'value', spoil: (target) => (target.value === null ? null : { ...target, value: times(target.value, 10) }) },
  { name: '单位', field: 'unit', spoil: (target) => (target.unit === null ? null : { ...target, unit: '平方米' }) },
  {
    name: '比较',
    field: 'comparator',
    spoil: (target) => (target.comparator === null ? null : { ...target, comparator: target.comparator === '<' ? '>' : '<' }),
  },
  {
    name: '年份',
    field: 'dueSource',
    spoil: (target) => (target.targetYear === null ? null : { ...target, targetYear: String(Number(target.targetYear) + 1) }),
  },
  { name: '类型', field: 'kind', spoil: (target) => (target.kind === 'rank' ? null : { ...target, kind: 'rank' }) },
];

/** Of labels as targets: how many true ones pass, and how many with one wrong field are refused. */
export function measureVerifying(texts: ReadonlyMap<string, string>, labels: readonly Label[]): string {
  const required = labels.filter(({ certainty, kind }) => certainty !== '可能' && kind !== 'milestone');
  const whole = required.flatMap((label) => {
    const words = texts.get(label.file);
    if (words === undefined) return [];
    const start = Array.from(words).slice(0, label.offset).join('').length;
    const marked = { start, end: start + label.words.length };
    const context = { period: guessPeriod(foldText(words)), region: null };
    return [{ written: writtenOf(label), readings: markedReader(words, context)(marked).readings }];
  });
  const isRefused = ({ written, readings }: (typeof whole)[number]) => compareWithWords(written, readings).length > 0;
  const rows = planted.map(({ name, field, spoil }) => {
    const spoilt = whole.flatMap(({ written, readings }) => {
      const target = spoil(written);
      const isStated = field === 'kind' || chooseReading(written, readings)?.[field]?.basis === 'stated';
      return target === null ? [] : [{ written: target, readings, isStated }];
    });
    const ofStated = spoilt.filter(({ isStated }) => isStated);
    return [
      `写错${name}而被查出`,
      `${ofStated.filter(isRefused).length}/${ofStated.length}`,
      `${spoilt.filter(isRefused).length}/${spoilt.length}`,
    ];
  });
  return formatTable([
    ['核对', '文中写明的', '全部'],
    ['没写错而被误报', '', `${whole.filter(isRefused).length}/${whole.length}`],
    ...rows,
  ]);
}
