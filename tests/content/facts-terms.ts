const comparators: Readonly<Record<string, string | null>> = {
  '>=': '>=',
  '>': '>',
  '=': '=',
  '~': '~',
  multiple: '=',
  range: null,
  'rank-top': null,
  increase: null,
};

const hedges: Readonly<Record<string, string>> = {
  firm: 'firm',
  must: 'firm',
  // 逐步 says how, not how surely.
  gradual: 'firm',
  strive: 'strive',
  planned: 'plan',
  explore: 'explore',
};

const taskGroups: Readonly<Record<string, string>> = { 主要任务: 'task', 目標任務: 'task', 保障措施: 'safeguard' };

function look<T>(terms: Readonly<Record<string, T>>, term: string): T {
  const found = terms[term];
  if (found === undefined) throw new Error(`The facts use the term ${term}, which has no counterpart in the model.`);
  return found;
}

/** The comparator for an operator of the facts; `null` for kinds of target that have none. */
export const comparatorOf = (operator: string) => look(comparators, operator);

/** The hedge for a modality of the facts. */
export const hedgeOf = (modality: string) => look(hedges, modality);

/** The code for a group of tasks in the facts. */
export const taskGroupOf = (group: string) => look(taskGroups, group);

const numerals = '一二三四五六七八九十';

function placeOf(part: string): string {
  if (part.startsWith('—')) return `d${part.slice(1)}`;
  const number = part.replace(/^[(（]|[)）]$/g, '');
  if (/^\d+$/.test(number)) return number;
  const [tens, units] = number.length === 2 ? [number.startsWith('十') ? 10 : Number.NaN, number.slice(1)] : [0, number];
  const place = tens + numerals.indexOf(units) + 1;
  if (!numerals.includes(units) || Number.isNaN(place)) throw new Error(`The facts number a section ${part}, which cannot be read.`);
  return String(place);
}

/** The anchor of the clause that the facts call `一/(四)/—2`: `s1-4-d2`; `s0` for what stands above the first heading. */
export function clauseOf(section: string): string {
  return section === 'preamble' ? 's0' : `s${section.split('/').map(placeOf).join('-')}`;
}

/** The clause of an item as the facts tell it, which count no paragraphs: `s0` for `s0-p3`. */
export function withoutParagraph(clause: string | null): string | null {
  return clause?.replace(/-p\d+$/, '') ?? null;
}
