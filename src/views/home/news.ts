import type { Plan, Portal } from '../../model/portal.ts';
import { bulletinAddress, indicatorsAddress, planAddress } from '../../model/addresses.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import { compareText } from '../../model/plan/generation-date.ts';

/** Something that changed on the site, with the day that the content states for it. */
export type News = { readonly date: string; readonly address: string } & (
  | { readonly kind: 'published' | 'changed'; readonly plan: Plan; readonly note: string | null }
  | { readonly kind: 'reported'; readonly plan: Plan; readonly count: number }
  | { readonly kind: 'observed'; readonly periods: readonly string[]; readonly count: number }
);

const longest = 10;

function newsOfPlan(plan: Plan): News[] {
  const common = { plan, address: planAddress(plan.id) };
  const online = plan.portalPublished?.slice(0, 10);
  return [
    ...(online === undefined ? [] : [{ kind: 'published' as const, date: online, note: null, ...common }]),
    ...plan.changes.map(({ date, note }) => ({ kind: 'changed' as const, date, note, ...common })),
  ];
}

function newsOfReports({ plans, reports }: Portal): News[] {
  const open = new Map(plans.filter((plan) => publicationOf(plan) === 'full').map((plan) => [plan.id, plan]));
  const groups = Map.groupBy(reports, ({ plan, date }) => `${date} ${plan}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const plan = open.get(first?.plan ?? '');
    if (first === undefined || plan === undefined) return [];
    return [{ kind: 'reported', date: first.date, plan, count: group.length, address: planAddress(plan.id) }];
  });
}

function newsOfValues({ observations }: Portal): News[] {
  const dated = observations.filter(({ publishedDate }) => publishedDate !== null);
  return [...Map.groupBy(dated, ({ publishedDate }) => publishedDate ?? '')].map(([date, group]) => {
    const periods = [...new Set(group.filter(({ kind }) => kind !== 'multiple').map(({ period }) => period))];
    const [only, ...others] = periods;
    const address = only !== undefined && others.length === 0 ? bulletinAddress(only) : indicatorsAddress;
    return { kind: 'observed', date, periods, count: group.length, address };
  });
}

/** What last changed on the site, newest first, from the dates in the content; nothing depends on when the site is built. */
export function latestNews(portal: Portal): readonly News[] {
  const news = [...portal.plans.flatMap(newsOfPlan), ...newsOfReports(portal), ...newsOfValues(portal)];
  return news.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.address, b.address)).slice(0, longest);
}
