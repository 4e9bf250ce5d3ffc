import { indicatorAddress, indicatorFileAddress } from '../../model/addresses.ts';
import { type Indicator, otherNames } from '../../model/registry/indicator.ts';
import type { SiteConfig } from '../../model/portal.ts';
import { fullLink, type SiteRoot } from '../link.ts';
import type { JsonLd } from './json-ld.ts';

/** A file of a dataset. */
type DataFile = { readonly name: string; readonly address: string; readonly mediaType: string };

/** The site that publishes: its organiser and the licence of its data. */
type Publisher = Pick<SiteConfig, 'organiser' | 'dataLicence'>;

type Dataset = {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly site: Publisher;
  readonly files: readonly DataFile[];
};

/** A set of data files on its page. */
export function datasetNode({ name, description, address, site, files }: Dataset, root: SiteRoot): JsonLd {
  const url = fullLink(address, root);
  return {
    '@type': 'Dataset',
    '@id': url,
    name,
    description,
    url,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: site.organiser.name },
    license: site.dataLicence?.url ?? null,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: fullLink(file.address, root),
      encodingFormat: file.mediaType,
    })),
  };
}

type Source = { readonly description: string; readonly site: Publisher };

/** The numbers of one indicator; `description` stands in for a definition that is not stated. */
export function indicatorNode(indicator: Indicator, { description, site }: Source, root: SiteRoot): JsonLd {
  const { id, names, unit, definition, statisticalScope } = indicator;
  const file = { name: names['zh-Hans'], address: indicatorFileAddress(id), mediaType: 'text/csv' };
  const dataset = {
    name: names['zh-Hans'],
    description: definition ?? description,
    address: indicatorAddress(id),
    site,
    files: [file],
  };
  return {
    ...datasetNode(dataset, root),
    alternateName: otherNames(indicator),
    variableMeasured: { '@type': 'PropertyValue', name: names['zh-Hans'], unitText: unit, description: statisticalScope },
  };
}
