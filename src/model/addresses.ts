import type { ListColumn } from './site/columns.ts';
import type { Script } from './converted-text.ts';
import type { Language } from './languages.ts';

/** Address of the front page; like every address here from the root of the site, without the base path, and permanent. */
export const homeAddress = '/';

/** The catalogue of plans. */
export const plansAddress = '/plans/';

/** The list of indicators. */
export const indicatorsAddress = '/indicators/';

/** The list of bodies. */
export const bodiesAddress = '/bodies/';

/** The list of regions. */
export const regionsAddress = '/regions/';

/** The search page; the query follows as `?q=`. */
export const searchAddress = '/search/';

/** The page of the data files. */
export const dataAddress = '/data/';

/** The dictionary of the data files. */
export const dataDictionaryAddress = '/data/dictionary/';

/** How to read what the site shows. */
export const methodAddress = '/method/';

/** What the site holds itself to, and how that is tested. */
export const standardsAddress = '/standards/';

/** The map of the site, for people. */
export const siteMapAddress = '/sitemap/';

/** The list of the pages of a column that has one. */
export const columnAddress = (column: ListColumn) => `/disclosure/${column}/`;

/** The map of the site, for search engines. */
export const siteMapFileAddress = '/sitemap.xml';

/** The description of the search for browsers. */
export const openSearchAddress = '/opensearch.xml';

/** A feed in one of its formats; without a body, the one of all plans. */
export const feedAddress = (format: 'atom' | 'json', body?: string) =>
  body === undefined ? `/feeds/plans.${format}` : `/feeds/bodies/${body}.${format}`;

/** The feed of bulletins in one of its formats. */
export const bulletinFeedAddress = (format: 'atom' | 'json') => `/feeds/bulletins.${format}`;

/** What falls due, by year. */
export const deadlinesAddress = '/deadlines/';

/** What falls due in a year, or without a year. */
export const deadlineYearAddress = (year: string | null) => `/deadlines/${year ?? 'undated'}/`;

/** The calendar of all deadlines. */
export const deadlinesCalendarAddress = '/deadlines/deadlines.ics';

/** The list of bulletins. */
export const bulletinsAddress = '/bulletins/';

/** The bulletin of one period of observation, such as `2023` or `2024-H1`; a span has a hyphen for its stroke. */
export const bulletinAddress = (period: string) => `/bulletins/${period.replace('/', '-to-').toLowerCase()}/`;

/** A file that proves a report or an observation. */
export const evidenceAddress = (room: 'reports' | 'observations', name: string, file: string) => `/${room}/${name}/${file}`;

/** The file with all records of a plan. */
export const planFileAddress = (id: string) => `/data/plans/${id}.csv`;

/** All data files in one archive. */
export const dataArchiveAddress = '/data/gongkai-data.zip';

/** Ways in which the catalogue of plans is divided into lists. */
export type Facet = 'issuer' | 'year' | 'kind';

/** The value of a facet for plans that do not state it. */
export const unstatedFacet = 'unstated';

/** The page of a plan. */
export const planAddress = (id: string) => `/plans/${id}/`;

/** The text of a plan in another script, converted by machine. */
export const convertedAddress = (id: string, script: Script) => `/plans/${id}/${script.toLowerCase()}/`;

/** The page of an indicator. */
export const indicatorAddress = (id: string) => `/indicators/${id}/`;

/** The page of a body. */
export const bodyAddress = (id: string) => `/bodies/${id}/`;

/** The page of a region. */
export const regionAddress = (id: string) => `/regions/${id}/`;

/** A page of the site itself. */
export const pageAddress = (id: string) => `/${id}/`;

/** A data file, by its name. */
export const dataFileAddress = (file: string) => `/data/${file}`;

/** The file with all numbers of an indicator. */
export const indicatorFileAddress = (id: string) => `/data/indicators/${id}.csv`;

/** The spreadsheet for people beside a CSV file. */
export const readerFileAddress = (csv: string) => csv.replace(/\.csv$/, '.xlsx');

/** A file published with a plan. */
export const attachmentAddress = (plan: string, file: string) => `/plans/${plan}/${file}`;

/** The PDF of a plan's page; beside its attachments. */
export const planPdfAddress = (plan: string) => `/plans/${plan}/print.pdf`;
/** A picture of the frame around every page. */
export const frameFileAddress = (file: string) => `/frame/${file}`;

/** The list of plans that share a value of a facet. */
export const facetAddress = (facet: Facet, value: string) => `/plans/${facet}/${value}/`;

/** The address of page `number` of a list whose first page stands at `first`. */
export function pageOf(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}

/**
 * The address of a page in a language: the first language of the site stands at the root, others under their code; a file has one
 * address, and one that names its language stays.
 */
export function addressIn(language: Language, address: string, { languages }: { readonly languages: readonly Language[] }): string {
  const isPage = /^[^?#]*\/(?:[?#]|$)/.test(address);
  const isPlaced = languages.slice(1).some((other) => address.startsWith(`/${other}/`));
  return language === languages[0] || !isPage || isPlaced ? address : `/${language}${address}`;
}
