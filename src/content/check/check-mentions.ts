import type { Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { itemsOfPlan } from './items-of-plan.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

function checkPlan({ file, data, text, locate }: LoadedPlan): Problem[] {
  if (text === null) return [];
  const items = itemsOfPlan(data);
  const mentioned = new Set(text.mentions.map(({ component, id }) => `${component}:${id}`));
  const unmarked = items
    .filter(({ component, id, mustBeMarked }) => mustBeMarked && !mentioned.has(`${component}:${id}`))
    .map(({ component, id, name, path }) => problem('unmarked-item', locate([...path, 'id']), { component, id, name }));
  const unknown = text.mentions.flatMap(({ component, id, line, column }) => {
    const ids = items.filter((item) => item.component === component).map((item) => item.id);
    return ids.includes(id) ? [] : [problem('unknown-mention', { file, line, column }, { component, id, suggestion: suggest(id, ids) })];
  });
  const unprinted = data.targets.flatMap(({ id, printed }) => {
    const uses = text.mentions.filter((mention) => mention.component === 'Target' && mention.id === id);
    const [first] = uses;
    if (first === undefined || uses.some(({ words }) => words.includes(printed))) return [];
    return [problem('printed-not-in-words', { file, line: first.line, column: first.column }, { id, printed, words: first.words })];
  });
  return [...unmarked, ...unknown, ...unprinted];
}

function checkPage(file: string, mentions: readonly { component: string; id: string; line: number; column: number }[]): Problem[] {
  return mentions.map(({ component, id, line, column }) => problem('unknown-mention', { file, line, column }, { component, id, suggestion: null }));
}

/** Text and data are one document: every item is marked in the text, every mark has its item, and the printed number stands in the marked words. */
export function checkMentions({ plans, pages }: Loaded): Problem[] {
  return [...plans.flatMap(checkPlan), ...pages.flatMap(({ file, text }) => checkPage(file, text?.mentions ?? []))];
}
