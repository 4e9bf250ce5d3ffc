import type { Amount } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

/** A number with what is printed around it, before anything is known of what it says. */
export type Figure = {
  readonly span: Span;
  readonly first: Amount & { readonly span: Span };
  /** The other end of a range. */
  readonly second: (Amount & { readonly span: Span }) | null;
  /** 多 or 余 behind the digits. */
  readonly vague: Span | null;
  /** The unit as printed, with the words that multiply it; `null` where none follows. */
  readonly unit: { readonly printed: string; readonly span: Span } | null;
  readonly spelling: 'arabic' | 'chinese' | 'word';
};
