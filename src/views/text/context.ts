import type { Chart } from '../../charts/chart.ts';
import type { Plan } from '../../model/portal.ts';
import type { Locale } from '../shell/locale.ts';

/** What components inside a running text need besides their attributes. */
export type TextContext = {
  /** The plan the text belongs to, or `null` on a page of the site. */
  readonly plan: Plan | null;
  /** Language of the text, as BCP 47. */
  readonly lang: string;
  /** Address of the page; its attachments lie beside it. */
  readonly address: string;
  /** Link to the page with the records, where it is another one than the page of the text. */
  readonly recordsAt?: string;
  /** The chart of a target of the plan, by its id; `null` for one that is not there. */
  readonly chartOf: (target: string) => Chart | null;
  /** Where a locale reports a problem of a clause, by its anchor and words; `null` or absent where the site names no way. */
  readonly report?: (anchor: string, words: string) => string | null;
};

/** The `lang` of interface words inside a text; `undefined` where the text is in the language of the interface. */
export function interfaceLang({ text, locale }: { readonly text: TextContext; readonly locale: Locale }): string | undefined {
  return locale.langOf(text) === undefined ? undefined : locale.language;
}
