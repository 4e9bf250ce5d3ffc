import { openSearchAddress, searchAddress } from '../model/addresses.ts';
import { fullLink, type SiteRoot } from './link.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Most characters that OpenSearch 1.1 allows in a short name and in a description. */
const [nameLength, descriptionLength] = [16, 1024];

/** The description of the site's search for browsers (OpenSearch 1.1); `root` names the host. */
export function renderOpenSearch({ name, description, root }: { name: string; description: string; root: SiteRoot }): string {
  const template = `${fullLink(searchAddress, root)}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, nameLength))}</ShortName>
  <Description>${escapeXml(description.slice(0, descriptionLength))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(template)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(fullLink(openSearchAddress, root))}"/>
</OpenSearchDescription>
`;
}
