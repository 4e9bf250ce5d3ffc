import { type Dictionary, withoutMarks } from '../../words/dictionary.ts';
import type { SiteConfig } from '../../model/portal.ts';

/** A page, or a clause of it, that a reader may report. */
export type Reported = {
  readonly title: string;
  /** Full address of the page or clause. */
  readonly address: string;
  /** Words of the clause, `null` for the page as a whole. */
  readonly clause: string | null;
};

/** Where a reader reports a problem: the site's own page for that, else an e-mail that names page and clause; `null` where the site has neither. */
export function reportHref({ corrections, organiser }: SiteConfig, { title, address, clause }: Reported, t: Dictionary): string | null {
  const form = corrections?.url ?? null;
  if (form !== null) return form.replaceAll('{page}', encodeURIComponent(address));
  const email = corrections?.email ?? organiser.contact?.email ?? null;
  const { subject, body } = t.finding.report;
  const query = `subject=${encodeURIComponent(withoutMarks(subject(title, clause)))}&body=${encodeURIComponent(body(address))}`;
  return email === null ? null : `mailto:${email}?${query}`;
}

/** The way to report a clause of one page, by its anchor and words. */
export function reportsOf(site: SiteConfig, page: Pick<Reported, 'title' | 'address'>, t: Dictionary) {
  return (anchor: string, words: string) => reportHref(site, { title: page.title, address: `${page.address}#${anchor}`, clause: words }, t);
}
