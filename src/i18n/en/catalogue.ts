import type { CatalogueWords } from '../dictionary/catalogue.ts';
import { count } from './count.ts';

/** Words of the catalogue, in English. */
export const catalogue = {
  title: 'Catalogue of plans',
  description: 'All plans published on this site, newest first.',
  caption: (number) => `Disclosure catalogue: ${count(number, 'plan')}`,
  indexNumber: 'Index number',
  nameAndSummary: 'Name, summary and index number',
  generated: 'Date produced',
  issuer: 'Issued by',
  kind: 'Kind',
  period: 'Planning period',
  dateKind: { document: 'date on the document', recorded: 'date recorded', published: 'date published' },
  divide: 'Browse by',
  facet: { issuer: 'By issuing body', year: 'By year', kind: 'By kind' },
  facetTitle: {
    issuer: (issuer) => `Plans issued by ${issuer}`,
    year: (year) => `Plans of ${year}`,
    kind: (kind) => `Plans of the kind “${kind}”`,
  },
  facetUnstated: { issuer: 'Issuing body not stated', year: 'Year not stated', kind: 'Kind not stated' },
  year: (year) => year,
  counted: (label, number) => `${label} (${number})`,
  pages: 'Pages of the catalogue',
  page: (number) => `Page ${number}`,
  titleOfPage: (title, number) => `${title} (page ${number})`,
  pageOf: (number, total) => `Page ${number} of ${total}`,
  previous: 'Previous page',
  next: 'Next page',
  empty: 'No plan has been published yet.',
} satisfies CatalogueWords;
