import { issuersOf } from '../../model/plan/issuers.ts';
import { formatDateTime, formatPartialDate, formatPeriod } from '../../words/format/dates.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { planAddress } from '../../model/addresses.ts';
import type { Plan } from '../../model/portal.ts';
import type { Registry } from './registry.ts';
import { stated } from './words.ts';
import type { Unit, UnitGroup } from './unit.ts';

/** The date a plan is dated by: on the document, else in the record, else of its publication (政府信息公开条例, art. 12). */
function dateOf({ documentDate, recordedDate, publishedDate }: Plan): string | null {
  return documentDate ?? recordedDate ?? publishedDate;
}

/** The facets of a plan. */
export function groupOf(plan: Plan): UnitGroup {
  const { id, planTitle, lang, region, kind, validity } = plan;
  const issuers = issuersOf(plan);
  const numbers = stated([plan.indexNumber, plan.documentNumber?.normalised]);
  return { plan: id, title: planTitle, url: planAddress(id), numbers, lang, issuers, region, kind, validity, date: dateOf(plan) };
}

const wordsOf = (date: string | null) => (date === null ? null : formatPartialDate(date, zhHans));

/** A plan as a whole: its titles, numbers, dates, summary and everything else that its page says about it. */
export function planUnit(plan: Plan, { nameOf, regionName }: Registry): Unit {
  const { documentNumber, basis, original, period, changes } = plan;
  const { vocabulary } = zhHans;
  return {
    kind: 'plan',
    url: planAddress(plan.id),
    title: plan.planTitle,
    texts: stated(
      [
        plan.title,
        plan.summary,
        plan.indexNumber,
        documentNumber?.normalised,
        documentNumber?.printed,
        ...issuersOf(plan).map(nameOf),
        vocabulary.planKind[plan.kind],
        period && formatPeriod(period, zhHans),
        plan.region && regionName(plan.region),
        plan.approval,
        plan.disclosure && vocabulary.disclosure[plan.disclosure],
        plan.validity && vocabulary.validity[plan.validity],
        ...[plan.documentDate, plan.recordedDate, plan.publishedDate].map(wordsOf),
        plan.portalPublished && formatDateTime(plan.portalPublished, zhHans),
        ...plan.categories,
        ...plan.addressees.map(nameOf),
        original?.publisher,
        original?.title,
        ...basis.flatMap(({ title, documentNumber: number, issuer }) => [title, number, issuer]),
        ...plan.attachments.map(({ title }) => title),
        ...changes.map(({ date, note }) => `${wordsOf(date) ?? ''} ${note}`),
      ],
      plan.planTitle,
    ),
    plan: plan.id,
    bodies: [],
  };
}
