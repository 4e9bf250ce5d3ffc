import { printedComparators, printedTones } from './grammar/printed.ts';
import type { Amount, Change, Reading } from './reading/reading.ts';

/** The month, quarter or half-year of a due period, as a plan prints it. */
function printDue(due: string): string {
  const [year = '', part] = due.split('-');
  if (part === undefined) return `到${year}年，`;
  if (part.startsWith('Q')) return `到${year}年，第${'一二三四'.charAt(Number(part.slice(1)) - 1)}季度`;
  if (part.startsWith('H')) return `到${year}年，${part === 'H1' ? '上' : '下'}半年`;
  return `到${year}年，${Number(part)}月底前`;
}

function printChange({ kind, yearly }: Change, isDown: boolean): string {
  if (yearly) return isDown ? '年均下降' : '年均增长';
  return isDown ? '降低' : kind === 'relative' ? '增长' : '提高';
}

function printAmount({ value, min, max, unit, comparator }: Reading): string {
  const words = comparator === null ? { before: '', after: '' } : printedComparators[comparator.value];
  const numeral = (field: { readonly value: Amount } | null) => field?.value.value ?? '';
  const number = min === null ? numeral(value) : `${numeral(min)}—${numeral(max)}`;
  // The spelling of a share or of points already says its unit.
  return `${words.before}${number}${unit === null || unit.value === '比例' ? '' : unit.value}${words.after}`;
}

function printCore(reading: Reading): string {
  const { kind, value, change, direction } = reading;
  const isDown = direction?.value === 'down';
  switch (kind.value) {
    case 'rank':
      return value === null ? '进入全国前列' : `进入全国前${value.value.value}名`;
    case 'multiple':
      return value?.value.value === '4' ? '翻两番' : '翻一番';
    case 'coverage':
      return '全覆盖';
    case 'direction':
      return isDown ? '稳中有降' : direction?.value === 'hold' ? '保持在全国平均水平以上' : '稳中有增';
    case 'milestone':
      return '全面完成整治任务';
    default:
      return `${change === null ? '' : printChange(change.value, isDown)}${printAmount(reading)}`;
  }
}

/**
 * A reading in the plainest words of a plan. Read again, they give the same kind, figures, unit, comparator, change, tone and due period;
 * `name` stands for what is measured.
 */
export function printReading(reading: Reading, name: string): string {
  const due = reading.dueSource?.value === 'printed' && reading.due !== null ? printDue(reading.due.value) : '';
  return `${due}${printedTones[reading.hedge.value]}${name}${printCore(reading)}。`;
}
