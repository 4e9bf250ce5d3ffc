import { bodyAddress } from '../../model/addresses.ts';
import { kindOfLetter } from '../index/tables.ts';
import type { Hit, SearchAnswer } from './answer.ts';
import type { Setting } from './setting.ts';

const isItem = new Set(['target', 'milestone', 'task']);

/** Where the items stand that a body answers for, when the first hit is a body and the query its name; else `null`. */
export async function responsibleBody(
  first: Hit | undefined,
  readings: readonly (readonly string[])[],
  { files, fold, table }: Setting,
): Promise<SearchAnswer['body']> {
  if (first?.kind !== 'body') return null;
  const { title, aliases, place } = (await files.titles([first.unit]))(first.unit);
  const names = new Set([title, ...aliases].map(fold.text));
  if (!readings.some(([term = '', ...others]) => others.length === 0 && names.has(term))) return null;
  const sets = table.bodySets.map((bodies) => bodies.some((id) => bodyAddress(id) === place));
  const items = Array.from(table.kinds).filter(
    (letter, unit) => isItem.has(kindOfLetter(letter)) && sets[table.bodySetOf[unit] ?? 0] === true,
  );
  return items.length === 0 ? null : { name: title, lang: first.lang, url: `${place}#obligations`, items: items.length };
}
