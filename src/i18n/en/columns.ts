import type { ColumnsWords } from '../dictionary/columns.ts';

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
} satisfies ColumnsWords;
