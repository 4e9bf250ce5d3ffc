/** One small change to one file: the text from `start` to `end` (UTF-16 offsets) becomes `replacement`. */
export interface Mutant {
  /** Path from the root of the project, with slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  /** What sort of change it is: `comparison`, `condition`, `call` … */
  readonly kind: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The text of the file with the change made. */
export function applyMutant(text: string, { start, end, replacement }: Pick<Mutant, 'start' | 'end' | 'replacement'>): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** The change on one line: what stood there and what stands there now, shortened. */
export function formatChange({ original, replacement }: Pick<Mutant, 'original' | 'replacement'>): string {
  const short = (text: string) => {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > 70 ? `${line.slice(0, 69)}…` : line;
  };
  return `${short(original)} → ${short(replacement) || '(nothing)'}`;
}
