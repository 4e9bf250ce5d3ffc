import { simplified } from '../../model/units/unit-table.ts';
import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';

/** Characters of units that are also right in Traditional texts, so that they stay. */
const sameInBoth = new Set(['元', '台', '只']);
const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(simplified).flatMap(([from, to]) => (sameInBoth.has(to) ? [] : [[to, from]])),
);

function inScript(unit: string, characters: Readonly<Record<string, string>>): string {
  return [...unit].map((character) => characters[character] ?? character).join('');
}

/**
 * A unit as a sentence of the interface says it: in the characters of its script, so that 超过120億元 is not half one and half the other;
 * in another language as the text prints it, with its mark.
 */
export function formatUnit(unit: string, { lang }: { readonly lang: string }, t: Dictionary): string {
  const isTraditional = lang.startsWith('zh-Hant');
  if (t.language === 'zh-Hans' && isTraditional) return inScript(unit, simplified);
  if (t.language === 'zh-Hant' && lang.startsWith('zh') && !isTraditional) return inScript(unit, traditional);
  return foreign(unit, { lang }, t);
}
