import { issuersOf } from '../plan/issuers.ts';
import { answeringBodies, bodiesNamed } from '../plan/roles.ts';
import {
  bulletinFeedAddress,
  dataArchiveAddress,
  dataFileAddress,
  deadlinesCalendarAddress,
  feedAddress,
  indicatorFileAddress,
  openSearchAddress,
  pageAddress,
  planAddress,
  planFileAddress,
  readerFileAddress,
  siteMapFileAddress,
} from '../addresses.ts';
import { bulletinPeriods } from '../bulletin.ts';
import type { Outline, OutlinedPlan } from './outline.ts';
import { publicationOf } from '../plan/publication.ts';

/** A folder of files that are published as they lie in the content folder; both paths without a slash at either end. */
export type PublishedFolder<F> = { readonly from: string; readonly to: string; readonly files: readonly F[] };

type Folders<F> = {
  readonly plans: readonly { readonly id: string; readonly files: readonly F[] }[];
  readonly pages: readonly { readonly id: string; readonly files: readonly F[] }[];
  readonly frame: Readonly<Record<string, { readonly files: readonly F[] } | null>>;
  readonly evidence: readonly { readonly room: string; readonly name: string; readonly files: readonly F[] }[];
};

/** The attachments, pictures and evidence of a site, by the folder they lie in and the one they are published in. */
export function publishedFolders<F>({ plans, pages, frame, evidence }: Folders<F>): readonly PublishedFolder<F>[] {
  const inside = (address: string) => address.slice(1, -1);
  return [
    ...plans.map(({ id, files }) => ({ from: `plans/${id}`, to: inside(planAddress(id)), files })),
    ...pages.map(({ id, files }) => ({ from: `pages/${id}`, to: inside(pageAddress(id)), files })),
    ...Object.values(frame).map((part) => ({ from: 'frame', to: 'frame', files: part?.files ?? [] })),
    ...evidence.map(({ room, name, files }) => ({ from: `${room}/${name}`, to: `${room}/${name}`, files })),
  ];
}

/** The bodies that a plan names: which issued it, were sent it, answer for a part of it, or cooperate in a task. */
function namedBodies(plan: OutlinedPlan): readonly string[] {
  const { addressees, targets, milestones, tasks } = plan;
  const answering = [...targets, ...milestones].flatMap(answeringBodies);
  return [...issuersOf(plan), ...addressees, ...answering, ...tasks.flatMap(bodiesNamed)];
}

/** The bodies that have a feed: something is known of when a plan that names them went online or changed. */
function bodiesWithFeed({ plans, bodies }: Pick<Outline, 'plans' | 'bodies'>): readonly string[] {
  const told = plans.filter(({ portalPublished, changes }) => portalPublished !== null || changes.length > 0);
  const named = new Set(told.flatMap(namedBodies));
  return bodies.flatMap(({ id }) => (named.has(id) ? [id] : []));
}

/** The files by which a site is followed and found; they name full addresses, so that there are none while the host is not known. */
export function followingFiles(outline: Pick<Outline, 'plans' | 'bodies' | 'observations'>): readonly string[] {
  const feeds = (address: (format: 'atom' | 'json') => string) => (['atom', 'json'] as const).map(address);
  return [
    siteMapFileAddress,
    openSearchAddress,
    ...feeds((format) => feedAddress(format)),
    ...(bulletinPeriods(outline.observations).length === 0 ? [] : feeds(bulletinFeedAddress)),
    ...bodiesWithFeed(outline).flatMap((id) => feeds((format) => feedAddress(format, id))),
  ];
}

/** The addresses of the files that a site has however it is built, for links to them. */
export function filesOfSite(outline: Outline): readonly string[] {
  return [
    ...dataAddresses(outline),
    dataArchiveAddress,
    deadlinesCalendarAddress,
    ...publishedFolders(outline).flatMap(({ to, files }) => files.map(({ name }) => `/${to}/${name}`)),
    ...(outline.site.url === null ? [] : followingFiles(outline)),
  ];
}

/** What the files of a table are called, without the ending; in the order in which readers meet them. */
export const tableNames = ['plans', 'targets', 'tasks', 'milestones', 'bodies', 'indicators', 'observations', 'reports'] as const;

export type TableName = (typeof tableNames)[number];

/** The forms in which every table is published; also the endings of its files. */
export const dataFormats = ['json', 'csv'] as const;

export type DataFormat = (typeof dataFormats)[number];

/** The file of a table in one of its forms, such as `targets.csv`. */
export function dataFileName(table: TableName, format: DataFormat): string {
  return `${table}.${format}`;
}

/** The addresses of all data files: of the tables, of each indicator, of each open plan, and the spreadsheets for people beside the CSV files. */
export function dataAddresses({ indicators, plans }: Pick<Outline, 'indicators' | 'plans'>): readonly string[] {
  const files = [
    ...tableNames.flatMap((table) => dataFormats.map((format) => dataFileAddress(dataFileName(table, format)))),
    ...indicators.map(({ id }) => indicatorFileAddress(id)),
    ...plans.filter((plan) => publicationOf(plan) === 'full').map(({ id }) => planFileAddress(id)),
  ];
  return [...files, ...files.filter((address) => address.endsWith('.csv')).map(readerFileAddress)];
}
