import { planAddress } from '../../model/addresses.ts';
import type { Plan } from '../../model/portal.ts';
import { stated } from './words.ts';
import type { Unit, UnitGroup } from './unit.ts';

/** The date a plan is dated by: on the document, else in the record, else of its publication (政府信息公开条例, art. 12). */
function dateOf({ documentDate, recordedDate, publishedDate }: Plan): string | null {
  return documentDate ?? recordedDate ?? publishedDate;
}

function dateWords(date: string | null): string | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/** The facets of a plan. */
export function groupOf(plan: Plan): UnitGroup {
  const { id, planTitle, lang, issuer, region, kind, validity } = plan;
  const numbers = stated([plan.indexNumber, plan.documentNumber?.normalised]);
  return { plan: id, title: planTitle, url: planAddress(id), numbers, lang, issuer, region, kind, validity, date: dateOf(plan) };
}

/** A plan as a whole: its titles, numbers, dates and summary; `nameOf` gives the name of a body. */
export function planUnit(plan: Plan, nameOf: (body: string) => string | null): Unit {
  const { documentNumber, basis, original } = plan;
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
        plan.issuer === null ? null : nameOf(plan.issuer),
        dateWords(dateOf(plan)),
        ...plan.categories,
        original?.publisher,
        original?.title,
        ...basis.flatMap(({ title, documentNumber: number }) => [title, number]),
      ],
      plan.planTitle,
    ),
    plan: plan.id,
    bodies: [],
  };
}
