import type { Facet } from '../../model/addresses.ts';

/** Words of the catalogue (政府信息公开目录) and its lists. */
export type CatalogueWords = {
  readonly title: string;
  readonly description: string;
  readonly caption: (count: number) => string;
  readonly indexNumber: string;
  readonly nameAndSummary: string;
  readonly generated: string;
  readonly issuer: string;
  readonly kind: string;
  readonly period: string;
  readonly dateKind: Readonly<Record<'document' | 'recorded' | 'published', string>>;
  readonly divide: string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly facetTitle: Readonly<Record<Facet, (value: string) => string>>;
  readonly facetUnstated: Readonly<Record<Facet, string>>;
  readonly year: (year: string) => string;
  readonly counted: (label: string, count: number) => string;
  readonly pages: string;
  readonly page: (number: number) => string;
  readonly titleOfPage: (title: string, number: number) => string;
  readonly pageOf: (number: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly empty: string;
};
