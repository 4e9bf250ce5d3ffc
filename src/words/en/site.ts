import type { Dictionary } from '../dictionary.ts';
import { count } from './count.ts';

/** Words of the frame around every page, in English. */
export const shell = {
  skip: 'Skip to the text',
  home: 'Home',
  mark: 'Open',
  navigation: 'Main navigation',
  plans: 'Plans',
  indicators: 'Indicators',
  bodies: 'Bodies',
  regions: 'Regions',
  data: 'Data',
  method: 'How to read',
  breadcrumbs: 'You are here',
  searchForm: 'Search this site',
  searchLabel: 'Search this site',
  searchButton: 'Search',
  titleWith: (page, site) => `${page} — ${site}`,
  footer: {
    pages: 'Pages of this site',
    organiser: 'Run by',
    contact: 'Contact',
    address: 'Address',
    hours: 'Office hours',
    phone: 'Telephone',
    email: 'E-mail',
    siteIdCode: 'Government website code',
    icp: 'ICP filing number',
    policeFiling: 'Public security filing number',
    asOf: 'Data as of',
    unofficial: 'This is not a government website.',
    method: 'About the data',
  },
  notFound: {
    title: 'This page was not found',
    text: 'The address may be mistyped, or the page was never published. Addresses of this site never change and are never reused.',
    waysTitle: 'You can go on from here',
  },
} satisfies Dictionary['shell'];

/** Words about the languages of the site, in English. */
export const languages = {
  choose: 'Language of the interface',
  notFound: 'This page was not found. You can go on from the front page',
} satisfies Dictionary['languages'];

/** Words of the aids to reading, in English. */
export const reading = {
  size: 'Size of print',
  elder: 'Large print',
  larger: 'Larger still',
  pageOnly:
    'Scripts are off in your browser, so this choice cannot be remembered: large print holds for this page only. On other pages, choose “Large print” again.',
  backToStandard: 'Back to standard print',
  aloud: {
    name: 'Read the text aloud',
    from: 'Start at',
    fromStart: 'the beginning',
    start: 'Read aloud',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    speaking: 'Reading aloud.',
    paused: 'Reading is paused.',
    stopped: 'Reading has stopped.',
    finished: 'The end has been reached.',
    failed: 'The browser could not read the text aloud. Please try again later.',
  },
} satisfies Dictionary['reading'];

/** Words of the front page, in English. */
export const home = {
  searchTitle: 'Find plans, indicators and responsible bodies',
  searchHint: 'Enter the name of a plan, indicator or body, or an index number. The plans are written in Chinese.',
  examples: 'For example: ',
  overview: 'Promises at a glance',
  planCount: (number) => count(number, 'plan'),
  targets: 'Targets',
  milestones: 'Milestones',
  tasks: 'Tasks',
  unit: '',
  latest: 'Latest plans',
  allPlans: (number) => `See all ${count(number, 'plan')}`,
  headline: 'Main targets',
  headlineNote: 'Targets from the “At a glance” part of the plans; each name leads to the clause that states it.',
  ways: 'Ways to find a plan',
  byIndicator: 'By indicator (with the number of targets)',
  noPlans: 'No plan has been published yet.',
} satisfies Dictionary['home'];

/** Words of the columns, in English. */
export const columns = {
  home: {
    name: 'Home',
    description: 'The plans published on this site, their main targets, and ways to find them.',
    keywords: ['plans', 'targets', 'disclosure'],
  },
  plans: {
    name: 'Catalogue of plans',
    description: 'Index number, name, summary and date of every plan published on this site, with the text and data of each.',
    keywords: ['plans', 'catalogue', 'index number', 'action plans', 'implementation plans'],
  },
  search: {
    name: 'Search',
    description: 'Search all plans, clauses, targets, bodies and indicators.',
    keywords: ['search', 'find', 'full-text search'],
  },
  indicators: {
    name: 'Indicators',
    description: 'What the indicators of the plans mean and cover, their targets and measured values.',
    keywords: ['indicators', 'targets', 'statistics'],
  },
  bodies: {
    name: 'Bodies',
    description: 'Bodies that issue plans or are responsible for them, and what they answer for.',
    keywords: ['bodies', 'responsible bodies', 'issuing bodies'],
  },
  regions: {
    name: 'Regions',
    description: 'The regions that plans, bodies and measured values belong to.',
    keywords: ['regions', 'administrative divisions'],
  },
  deadlines: {
    name: 'Deadlines',
    description: 'When the targets and milestones of the plans are due.',
    keywords: ['deadlines', 'due dates', 'calendar'],
  },
  bulletins: {
    name: 'Bulletins',
    description: 'Measured values gathered by period.',
    keywords: ['bulletins', 'measured values', 'statistics'],
  },
  data: {
    name: 'Data',
    description: 'Files with all data of this site, and the data dictionary.',
    keywords: ['data', 'open data', 'data dictionary', 'download'],
  },
  method: {
    name: 'About this site’s content',
    description: 'How to read this site, which standards it meets, and a map of the whole site.',
    keywords: ['how to read', 'standards', 'site map'],
  },
  about: {
    name: 'About',
    description: 'Who runs this site, where its content comes from, and what to do when in doubt.',
    keywords: ['about', 'organiser'],
  },
  guide: {
    name: 'Disclosure guide',
    description: 'How government information is classified and arranged, how to obtain it, and how to reach the office in charge.',
    keywords: ['disclosure', 'guide'],
  },
  policies: {
    name: 'Disclosure rules',
    description: 'Laws, regulations and rules on the disclosure of government information.',
    keywords: ['disclosure', 'rules', 'regulations'],
  },
  'annual-reports': {
    name: 'Annual disclosure reports',
    description: 'Annual reports on the disclosure of government information.',
    keywords: ['disclosure', 'annual reports'],
  },
  requests: {
    name: 'Disclosure on application',
    description: 'How to apply for government information that is not disclosed proactively.',
    keywords: ['disclosure', 'application'],
  },
} satisfies Dictionary['columns'];

/** Words that an official portal must show, in English. */
export const official = {
  source: 'Source',
  publishedHere: 'Put online here',
  validity: {
    stated: (validity) => `Validity: ${validity}.`,
    text: {
      有效: 'This document is marked as in force.',
      失效: 'This document is marked as expired and no longer applies.',
      废止: 'This document is marked as repealed and no longer applies.',
      已调整: 'The content of this document has been amended. Please check the amended content before you cite it.',
    },
    replacedMark: 'Replaced',
    replaced: 'This document has been replaced; “in force”, as it was marked, no longer holds.',
    supersededBy: 'It has been replaced by: ',
  },
  guide: {
    title: 'Particulars required by law',
    fields: {
      classification: 'Classification of government information',
      arrangement: 'Arrangement',
      access: 'How to obtain it',
      name: 'Office in charge',
      address: 'Office address',
      hours: 'Office hours',
      phone: 'Telephone',
      fax: 'Fax',
      internet: 'Online contact',
    },
  },
  institutionMark: 'Mark of party and government websites',
  standards: 'Standards met',
} satisfies Dictionary['official'];
