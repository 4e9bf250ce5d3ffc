import { type Key, roleKey } from '../svg/legend.ts';
import type { HistoryMark, HistoryRole, HistoryWords } from './history-mark.ts';

const roles: readonly HistoryRole[] = ['measured', 'former', 'base', 'target', 'stretch'];

/** The keys of the sorts of value that marks have, and no other. */
export function historyKeys(marks: readonly HistoryMark[], words: HistoryWords): readonly Key[] {
  const used = roles.filter((role) => marks.some((mark) => mark.role === role || (role === 'base' && mark.isBase)));
  return used.map((role) => roleKey(role, words.roles[role]));
}
