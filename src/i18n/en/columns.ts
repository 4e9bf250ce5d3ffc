import type { ColumnsWords } from '../dictionary/columns.ts';

/** Words of the columns, in English. */
export const columns = {
  home: {
    name: 'Home',
    description: 'The plans published on this site, their main targets, and ways to find them.',
    keywords: ['plans', 'targets', 'government information'],
  },
  plans: {
    name: 'Catalogue of plans',
    description:
      'Index number, name, summary and date produced of all plans published on this site, and the text and data of each.',
    keywords: ['plans', 'catalogue', 'index number', 'action plan', 'implementation plan'],
  },
  search: {
    name: 'Search',
    description: 'Search all plans, clauses, targets, bodies and indicators.',
    keywords: ['search', 'full text'],
  },
  indicators: {
    name: 'Indicators',
    description: 'Meaning, definition, targets and observed values of the indicators that the plans use.',
    keywords: ['indicators', 'targets', 'statistics'],
  },
  bodies: {
    name: 'Bodies',
    description: 'The bodies that issue plans or are responsible for them, and what they have to do.',
    keywords: ['bodies', 'responsible bodies', 'issuing bodies'],
  },
  regions: {
    name: 'Regions',
    description: 'The regions that plans, bodies and observed values belong to.',
    keywords: ['regions', 'administrative divisions'],
  },
  deadlines: {
    name: 'Deadlines',
    description: 'When the targets and milestones of the plans are due.',
    keywords: ['deadlines', 'due dates', 'calendar'],
  },
  bulletins: {
    name: 'Data bulletins',
    description: 'Observed values brought together by period.',
    keywords: ['bulletins', 'observed values', 'statistics'],
  },
  data: {
    name: 'Data',
    description: 'All data of this site for download, and the data dictionary.',
    keywords: ['data', 'open data', 'data dictionary', 'download'],
  },
  method: {
    name: 'About the contents',
    description: 'How to read this site, which standards it follows, and a map of the whole site.',
    keywords: ['how to read', 'standards', 'site map'],
  },
  about: {
    name: 'About this site',
    description: 'Who runs this site, where its material comes from, and what to do if you have questions.',
    keywords: ['about this site', 'organiser'],
  },
  guide: {
    name: 'Disclosure guide',
    description: 'How government information is classified, arranged and obtained, and how to contact the office in charge.',
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
    keywords: ['disclosure', 'annual report'],
  },
  requests: {
    name: 'Disclosure on application',
    description: 'How to apply for government information that has not been published.',
    keywords: ['disclosure', 'application'],
  },
} satisfies ColumnsWords;
