import {
  addressIn,
  bodiesAddress,
  bodyAddress,
  bulletinAddress,
  bulletinsAddress,
  columnAddress,
  convertedAddress,
  dataAddress,
  dataDictionaryAddress,
  deadlinesAddress,
  deadlineYearAddress,
  facetAddress,
  homeAddress,
  indicatorAddress,
  indicatorsAddress,
  methodAddress,
  pageAddress,
  pageOf,
  planAddress,
  plansAddress,
  regionAddress,
  regionsAddress,
  searchAddress,
  siteMapAddress,
  standardsAddress,
} from '../addresses.ts';
import { bulletinPeriods } from '../bulletin.ts';
import { convertedScript } from '../converted-text.ts';
import { filledColumns } from './columns.ts';
import { deadlineGroups } from './deadline-groups.ts';
import { facets, plansByFacet } from './facets.ts';
import { pagesNeeded } from './list-pages.ts';
import { type Outline, outlinedItems } from './outline.ts';
import type { Portal } from '../portal.ts';

/** The pages that every site has, whatever its content. */
export const fixedPages = {
  home: homeAddress,
  plans: plansAddress,
  indicators: indicatorsAddress,
  bodies: bodiesAddress,
  regions: regionsAddress,
  deadlines: deadlinesAddress,
  search: searchAddress,
  data: dataAddress,
  dictionary: dataDictionaryAddress,
  method: methodAddress,
  standards: standardsAddress,
  siteMap: siteMapAddress,
} as const;

/** The fixed pages in the main navigation, in its order. */
export const navigation = ['plans', 'indicators', 'bodies', 'deadlines', 'regions', 'data', 'method'] as const;

type FixedPage = keyof typeof fixedPages;

/** What a page of the site is: one of the fixed ones, one of a list, or the page of something, by its id. */
export type PageEntry = { readonly address: string } & (
  | { readonly kind: FixedPage | 'list' | 'bulletin' }
  | { readonly kind: 'plan' | 'converted' | 'body' | 'region' | 'indicator' | 'own'; readonly id: string }
);

/** The addresses of all pages of a list of so many entries. */
function listAddresses(first: string, entries: number): readonly string[] {
  return Array.from({ length: pagesNeeded(entries) }, (_, index) => pageOf(first, index + 1));
}

function lists({ plans, pages, observations }: Outline): readonly string[] {
  const items = {
    targets: outlinedItems(plans, 'targets'),
    milestones: outlinedItems(plans, 'milestones'),
    tasks: outlinedItems(plans, 'tasks'),
  };
  return [
    ...listAddresses(plansAddress, plans.length).slice(1),
    ...facets.flatMap((facet) =>
      Array.from(plansByFacet(facet, plans), ([value, own]) => listAddresses(facetAddress(facet, value), own.length)).flat(),
    ),
    ...deadlineGroups(items).flatMap(({ year, targets, milestones, tasks }) =>
      listAddresses(deadlineYearAddress(year), targets.length + milestones.length + tasks.length),
    ),
    ...(bulletinPeriods(observations).length === 0 ? [] : [bulletinsAddress]),
    ...filledColumns(pages).map(columnAddress),
  ];
}

/**
 * The one table of pages: every page of a site but the one for what is not found, once for all languages. The check of links and
 * of ids, the build and its verification, and the site maps ask it.
 */
export function pagesOfSite(outline: Outline): readonly PageEntry[] {
  const { plans, pages, bodies, regions, indicators, observations, site } = outline;
  const each = (
    kind: 'plan' | 'body' | 'region' | 'indicator' | 'own',
    entries: readonly { readonly id: string }[],
    addressOf: (id: string) => string,
  ) => entries.map(({ id }) => ({ kind, id, address: addressOf(id) }));
  const converted = plans.flatMap((plan) => {
    const script = convertedScript(plan, site);
    return script === null ? [] : [{ kind: 'converted' as const, id: plan.id, address: convertedAddress(plan.id, script) }];
  });
  return [
    ...(Object.keys(fixedPages) as FixedPage[]).map((kind) => ({ kind, address: fixedPages[kind] })),
    ...lists(outline).map((address) => ({ kind: 'list' as const, address })),
    ...bulletinPeriods(observations).map((period) => ({ kind: 'bulletin' as const, address: bulletinAddress(period) })),
    ...each('plan', plans, planAddress),
    ...each('body', bodies, bodyAddress),
    ...each('region', regions, regionAddress),
    ...each('indicator', indicators, indicatorAddress),
    ...each('own', pages, pageAddress),
    ...converted,
  ];
}

function inEveryLanguage(pages: readonly PageEntry[], { site }: Portal): readonly string[] {
  return site.languages.flatMap((language) => pages.map(({ address }) => addressIn(language, address, site)));
}

/** The address of every page that is to be found, in all languages: without converted texts and the page for what is not found. */
export function pageAddresses(portal: Portal): readonly string[] {
  return inEveryLanguage(
    pagesOfSite(portal).filter(({ kind }) => kind !== 'converted'),
    portal,
  );
}

/** All pages of a portal's site as HTML files relative to its root: a build must make just these. */
export function expectedPages(portal: Portal): string[] {
  return [...inEveryLanguage(pagesOfSite(portal), portal).map((address) => `${address.slice(1)}index.html`), '404.html'];
}
