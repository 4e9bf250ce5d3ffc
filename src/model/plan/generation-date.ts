import type { PlanFrontmatter } from './frontmatter.ts';
import type { Plan } from '../portal.ts';

/** A date and which of the plan's dates it is. */
export type GenerationDate = { readonly date: string; readonly kind: 'document' | 'recorded' | 'published' };

type Dated = Pick<PlanFrontmatter, 'documentDate' | 'recordedDate' | 'publishedDate'>;

/**
 * The 生成日期 of a catalogue entry (政府信息公开条例, art. 12) and which of the plan's three dates it is:
 * the date on the document, else the one in the record, else the publisher's.
 */
export function generationDate({ documentDate, recordedDate, publishedDate }: Dated): GenerationDate | null {
  if (documentDate !== null) return { date: documentDate, kind: 'document' };
  if (recordedDate !== null) return { date: recordedDate, kind: 'recorded' };
  return publishedDate === null ? null : { date: publishedDate, kind: 'published' };
}

/** The catalogue with the newest 生成日期 first, undated plans last; equal dates by id. */
export function newestFirst(plans: readonly Plan[]): readonly Plan[] {
  const dated = plans.map((plan) => ({ plan, date: generationDate(plan)?.date ?? '' }));
  return dated.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.plan.id, b.plan.id)).map(({ plan }) => plan);
}

/** Orders texts by code unit, the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
