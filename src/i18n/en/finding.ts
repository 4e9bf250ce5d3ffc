import type { FindingWords } from '../dictionary/finding.ts';

/** Words for finding, following, sharing and reporting pages, in English. */
export const finding = {
  siteMap: {
    title: 'Site map',
    description: 'All columns of this site and the pages they lead to.',
    columns: 'Columns',
    disclosure: 'Government information disclosure',
    about: 'This site',
    follow: 'Follow',
    followText: 'Follow the addresses below in a feed reader, and new plans and changes will come to you.',
    machine: 'Site map for search engines',
  },
  feeds: {
    all: (site) => `${site}: plans and changes`,
    allDescription: 'Newly published plans, and changes to plans already published.',
    body: (body) => `${body}: plans and changes`,
    bodyDescription: (body) => `Plans that ${body} issued, received or is responsible for, and their changes.`,
    change: (plan) => `Change: ${plan}`,
    atom: (title) => `${title} (Atom)`,
    json: (title) => `${title} (JSON Feed)`,
  },
  share: { link: 'Address of this page', mail: 'Share this page by e-mail' },
  report: {
    page: 'Report a problem with this page',
    clause: 'Report',
    clauseName: (clause) => `Report a problem: ${clause}`,
    subject: (page, clause) => `Correction: ${page}${clause === null ? '' : `, ${clause}`}`,
    body: (address) => `Where the problem is: ${address}\n\nWhat is wrong:\n`,
  },
  external: ' (external link)',
  openSearch: (site) => `Search ${site}`,
} satisfies FindingWords;
