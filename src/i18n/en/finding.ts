import type { FindingWords } from '../dictionary/finding.ts';

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
} satisfies FindingWords;
