import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatOptionalDate, formatPartialDate } from '../../words/format/dates.ts';
import type { Body, Plan } from '../../model/portal.ts';

type Cited = { readonly plan: Plan; readonly issuers: readonly Body[]; readonly address: string | null; readonly asOf: string };

/** How to cite the page of a plan: body, title, 索引号, date, address, and the day as of which the site speaks. */
export function formatCitation({ plan, issuers, address, asOf }: Cited, t: Dictionary): string {
  return t.plan.cite({
    body: issuers.length === 0 ? null : issuers.map((issuer) => markLanguage(issuer.name, issuer, t)).join(t.values.listSeparator),
    title: markLanguage(plan.planTitle, plan, t),
    indexNumber: plan.indexNumber,
    date: formatOptionalDate(plan.documentDate ?? plan.recordedDate ?? plan.publishedDate, t),
    address,
    asOf: formatPartialDate(asOf, t),
  });
}
