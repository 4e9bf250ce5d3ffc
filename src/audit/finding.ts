import type { ViewName } from './views.ts';

/** One thing that is wrong, as a check tells it. */
export type Fault = {
  /** What is wrong, in plain Chinese. */
  readonly what: string;
  /** The element, as the beginning of its HTML; empty when the page as a whole is meant. */
  readonly where: string;
};

/** A fault with its place: which page, seen how, found by which check. */
export type Finding = Fault & { readonly page: string; readonly view: ViewName; readonly check: string };
