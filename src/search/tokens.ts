import { figureEdge } from './folding/figures.ts';

const part = new RegExp(`${figureEdge}([^${figureEdge}]+)${figureEdge}|[^${figureEdge}]`, 'gu');
/** Parts of several characters are figures in Chinese numerals. */
const isFigure = (word: string | undefined) => word !== undefined && /^(?:[0-9]|..)/u.test(word);

/** The parts of a folded text that are never cut: whole figures, every other character by itself. */
export function partsOf(folded: string): readonly string[] {
  return Array.from(folded.matchAll(part), ([match, figure]) => figure ?? match);
}

/** The folded text that consists of parts. */
export function joinParts(parts: readonly string[]): string {
  return parts.map((word) => (isFigure(word) ? figureEdge + word + figureEdge : word)).join('');
}

/** A folded term as it may be typed again: figures without their edges, two of them kept apart by a mark. */
export function typedForm(folded: string): string {
  const parts = partsOf(folded);
  return parts.map((word, index) => (isFigure(word) && isFigure(parts[index - 1]) ? `、${word}` : word)).join('');
}

/** The term with every figure as one and the same character, and its figures: for what must not touch them. */
export function withoutFigures(folded: string): { readonly characters: readonly string[]; readonly figures: readonly string[] } {
  const parts = partsOf(folded);
  return { characters: parts.map((word) => (isFigure(word) ? anyFigure : word)), figures: parts.filter(isFigure) };
}

/** Stands for every figure where only the characters around it matter. */
export const anyFigure = '#';

// Pagefind files the parts of a word around a full stop by themselves too: 3.5亿 would be found by 5亿.
const filed = (word: string) => (isFigure(word) ? word.replaceAll('.', '点') : word);
const join = (first: string, second: string) => filed(first) + (isFigure(first) && isFigure(second) ? '&' : '') + filed(second);
const alone = (figure: string) => `${filed(figure)}+`;

/**
 * The words under which Pagefind files a folded text: every pair of neighbouring parts, then the last part alone.
 * A phrase of pairs is therefore exactly a substring, and the single part at the end keeps a phrase from running into the next field.
 */
export function tokensOf(folded: string): readonly string[] {
  const parts = partsOf(folded);
  return parts.map((word, index) => join(word, parts[index + 1] ?? ''));
}

/** The pairs of a folded phrase in order; empty for a single part. */
export function pairsOf(folded: string): readonly string[] {
  return tokensOf(folded).slice(0, -1);
}

/** The word under which Pagefind files a figure by itself; `null` for a term that is no single figure. */
export function figureToken(folded: string): string | null {
  const [first, ...others] = partsOf(folded);
  return first !== undefined && others.length === 0 && isFigure(first) ? alone(first) : null;
}

/** The words of all figures of a folded text, each once. */
export function figureTokens(folded: string): readonly string[] {
  return [...new Set(partsOf(folded).filter(isFigure))].map(alone);
}
