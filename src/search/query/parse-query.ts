import { figurePattern } from '../folding/figures.ts';
import type { Fold } from '../folding/fold.ts';

/** A term of a query: as typed, and folded. */
export type Term = { readonly typed: string; readonly folded: string };

/** Longest term in folded characters: more than any title, and a few lines of running text. */
export const longestTerm = 200;

/** Most terms of a query that count. */
const mostTerms = 12;

// Quotation marks within a pasted text are punctuation; only around a whole term do they mean anything.
const quoted = /(?<=^|\s)["“”„‟＂「」『』]([^"“”„‟＂「」『』]*)["“”„‟＂「」『』](?=\s|$)/gu;

// Texts are read without the 第 of 第8号 too, so that both spellings find both.
const ordinal = new RegExp(`第(?=${figurePattern}号)`, 'gu');

/** A query read for its terms; `overlong` when a term cannot occur because it is longer than `longestTerm`. */
export type Query = { readonly terms: readonly Term[]; readonly overlong: boolean };

/**
 * Reads a query: terms stand apart by spaces, quotation marks keep spaces within a term. Every term is searched exactly,
 * as a string of folded characters; terms that fold to nothing (punctuation) are left out.
 */
export function parseQuery(query: string, fold: Fold): Query {
  const parts: string[] = [];
  let end = 0;
  for (const match of query.matchAll(quoted)) {
    parts.push(...query.slice(end, match.index).split(/\s+/u), match[1] ?? '');
    end = match.index + match[0].length;
  }
  parts.push(...query.slice(end).split(/\s+/u));
  const terms = new Map<string, Term>();
  for (const typed of parts) {
    const folded = fold.text(typed).replace(ordinal, '');
    if (folded !== '' && !terms.has(folded)) terms.set(folded, { typed: typed.trim(), folded });
  }
  const all = [...terms.values()].slice(0, mostTerms);
  return { terms: all, overlong: all.some(({ folded }) => Array.from(folded).length > longestTerm) };
}
