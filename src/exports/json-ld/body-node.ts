import { bodyAddress } from '../../model/addresses.ts';
import type { Body } from '../../model/portal.ts';
import { fullLink, type SiteRoot } from '../link.ts';
import type { JsonLd } from './json-ld.ts';

/** Kinds of body that are no organ of government. */
const others: ReadonlySet<Body['kind']> = new Set(['zone', 'party', 'party-office', 'collective']);

/** A body named inside another thing. */
export function bodyReference({ id, name, kind }: Body, root: SiteRoot): JsonLd {
  const url = fullLink(bodyAddress(id), root);
  return { '@type': others.has(kind) ? 'Organization' : 'GovernmentOrganization', '@id': url, name, url };
}

type Around = { readonly parent: Body | null; readonly region: { readonly name: string } | null };

/** A body on its own page. */
export function bodyNode(body: Body, { parent, region }: Around, root: SiteRoot): JsonLd {
  const code = { '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: body.creditCode };
  return {
    ...bodyReference(body, root),
    alternateName: body.shortNames,
    identifier: body.creditCode === null ? null : code,
    parentOrganization: parent === null ? null : bodyReference(parent, root),
    areaServed: region === null ? null : { '@type': 'AdministrativeArea', name: region.name },
  };
}
