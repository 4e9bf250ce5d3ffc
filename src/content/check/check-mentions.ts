import type { Mention } from '../../model/body-text.ts';
import { marksItem } from '../mdx/components.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { itemsOfPlan } from './items-of-plan.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

/** A text in which width, dashes, signs of ranges and blanks are all the same: 60～80 is printed as 60—80. */
function evenly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u301C~]+/g, '-')
    .replace(/\s+/gu, '');
}

/** Problems of the uses of components that name an item which is not there; `idsOf` gives the ids that a component may name. */
function findUnknown(mentions: readonly Mention[], file: string, idsOf: (component: string) => readonly string[]): Problem[] {
  return mentions.flatMap(({ component, id, line, column }) => {
    const ids = idsOf(component);
    if (ids.includes(id)) return [];
    const unknown = { id, suggestion: suggest(id, ids) };
    const place = { file, line, column };
    return [marksItem(component) ? problem('unknown-mention', place, { component, ...unknown }) : problem('unknown-item', place, unknown)];
  });
}

function checkPlan({ file, data, text, locate }: LoadedPlan): Problem[] {
  if (text === null) return [];
  const items = itemsOfPlan(data);
  const mentioned = new Set(text.mentions.map(({ component, id }) => `${component}:${id}`));
  const unmarked = items
    .filter(({ component, id, mustBeMarked }) => mustBeMarked && !mentioned.has(`${component}:${id}`))
    .map(({ component, id, name, path }) => problem('unmarked-item', locate([...path, 'id']), { component, id, name }));
  const idsOf = (named: string) => items.filter(({ component }) => component === (marksItem(named) ? named : 'Target')).map(({ id }) => id);
  const unprinted = data.targets.flatMap(({ id, printed }) => {
    const uses = text.mentions.filter((mention) => mention.component === 'Target' && mention.id === id);
    const [first] = uses;
    if (first === undefined || uses.some(({ words }) => evenly(words).includes(evenly(printed)))) return [];
    return [problem('printed-not-in-words', { file, line: first.line, column: first.column }, { id, printed, words: first.words })];
  });
  return [...unmarked, ...findUnknown(text.mentions, file, idsOf), ...unprinted];
}

/** Text and data are one document: every item is marked in the text, every mark and chart has its item, and the printed number stands in the marked words. */
export function checkMentions({ plans, pages }: Loaded): Problem[] {
  return [...plans.flatMap(checkPlan), ...pages.flatMap(({ file, text }) => findUnknown(text?.mentions ?? [], file, () => []))];
}
