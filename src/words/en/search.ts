import type { Dictionary } from '../dictionary.ts';
import { count } from './count.ts';

/** Kinds of plan, in English; apart from the other vocabularies because the search page's script reads them. */
export const planKind = {
  plan: 'Plan',
  'action-plan': 'Action plan',
  'work-plan': 'Work plan',
  'work-points': 'Work points',
  'implementation-plan': 'Implementation plan',
  programme: 'Programme',
  'task-breakdown': 'Breakdown of tasks',
  'division-of-work': 'Division of work',
  opinion: 'Opinions',
  measures: 'Measures',
  notice: 'Notice',
  'work-report': 'Government work report',
} satisfies Dictionary['vocabulary']['planKind'];

/** Validity of plans, in English. */
export const validity = {
  有效: 'In force',
  失效: 'Expired',
  废止: 'Repealed',
  已调整: 'Amended',
} satisfies Dictionary['vocabulary']['validity'];

/** Words of the search page's script; kept apart so that the script carries no others. */
export const liveSearch = {
  ready:
    'Enter words to search the full texts, which are in Chinese. Several words with spaces between them must all occur; put words that belong together in quotation marks.',
  loading: 'Loading the search index…',
  failed:
    'The search index could not be loaded, so searching is not possible at the moment. Please check your network and try again, or use the lists below.',
  empty: 'Enter what you are looking for: Simplified or Traditional Chinese, figures, document numbers or index numbers.',
  overlong: (most) => `A search word may have ${most} characters at most. Please try a part of it.`,
  found: (total) => `${count(total, 'result')} found`,
  listed: (listed) => `, the first ${listed} are listed`,
  foundFiltered: (total, unfiltered) => `${count(total, 'result')} found, ${unfiltered} without filters`,
  corrected: (typed, instead, total) => `Nothing contains “${typed}”. These are the results for “${instead}”: ${total}`,
  typedOnly: (typed) => `Search for “${typed}” all the same`,
  responsible: (body, items) => `${count(items, 'item')} that ${body} is responsible for`,
  nothing: (query) => `Nothing contains “${query}”.`,
  nothingFiltered: 'Nothing meets the chosen conditions.',
  resetFilters: 'Clear the filters',
  waysOut: 'Try other or fewer words, or use the lists below to browse by issuing body, year or indicator.',
  nearTitle: 'Similar content',
  suggestion: {
    spelling: 'Words that look similar',
    pinyin: 'Words found by their pinyin',
    regional: 'Other words for the same thing',
    figure: 'Other ways to write the same figure',
    apart: 'The parts as words of their own',
    name: 'Full names of bodies',
    single: 'Containing only one of the words',
    near: 'Closest to what you searched for, but not the same',
  },
  suggestedQuery: (query, total) => `${query} (${total})`,
  variants: 'The texts also call the same thing: ',
  filters: 'Filters',
  facet: {
    type: 'Type',
    issuer: 'Issued by',
    body: 'Responsible body',
    year: 'Year',
    kind: 'Kind',
    region: 'Region',
    validity: 'Validity',
  },
  planKind,
  validity,
  facetValue: (label, number) => `${label} (${number})`,
  moreValues: (number) => `More (${number})`,
  year: (year) => year,
  sort: 'Order',
  sortBy: { relevance: 'Most relevant first', date: 'Newest first' },
  apply: 'Apply the filters',
  kind: {
    plan: 'Plan',
    clause: 'Clause',
    target: 'Target',
    milestone: 'Milestone',
    task: 'Task',
    incentive: 'Incentive',
    body: 'Body',
    indicator: 'Indicator',
    region: 'Region',
    page: 'Page',
    phase: 'Phase',
    note: 'Note',
  },
  groupTitle: 'Indicators, bodies and regions',
  otherHits: (number) => `${number} more in this plan`,
  shortcut: 'The “/” key leads to the search box',
} satisfies Dictionary['search']['live'];

export const search = {
  title: 'Search',
  description: 'Search the texts of plans, targets, tasks, bodies and indicators, also by document number, index number or pinyin.',
  results: 'Results',
  withoutScript:
    'Full-text search needs JavaScript. If this sentence stays, the script is not running: please use the lists below, and “find in page” of your browser inside a plan.',
  lists: 'Lists',
  live: liveSearch,
} satisfies Dictionary['search'];

/** Words for finding, following, sharing and reporting pages, in English. */
export const finding = {
  siteMap: {
    title: 'Site map',
    description: 'All sections and entry pages of this site.',
    columns: 'Sections',
    disclosure: 'Disclosure of government information',
    about: 'This site',
    follow: 'Follow',
    followText: 'Subscribe to one of these addresses in a feed reader to receive newly published plans and changes.',
    machine: 'Site map for search engines',
  },
  feeds: {
    all: (site) => `${site}: plans and changes`,
    allDescription: 'Newly published plans and changes to published plans.',
    body: (body) => `${body}: plans and changes`,
    bodyDescription: (body) => `Plans that ${body} issued, received or is responsible for, and their changes.`,
    change: (plan) => `Changed: ${plan}`,
    atom: (title) => `${title} (Atom)`,
    json: (title) => `${title} (JSON Feed)`,
  },
  share: { link: 'Address of this page', mail: 'Share this page by e-mail' },
  report: {
    page: 'Report a problem with this page',
    clause: 'Report',
    clauseName: (clause) => `Report a problem with: ${clause}`,
    subject: (page, clause) => `Problem: ${page}${clause === null ? '' : `, ${clause}`}`,
    body: (address) => `Where the problem is: ${address}\n\nThe problem is:\n`,
  },
  external: ' (external link)',
  openSearch: (site) => `Search ${site}`,
} satisfies Dictionary['finding'];
