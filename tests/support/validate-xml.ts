import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema');

/** What is wrong with a site map by the schema of sitemaps.org, which the package `sitemap` brings. */
export async function siteMapFaults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [readFileSync(join(folder, 'sitemap.xsd'), 'utf8')],
  });
  return errors.map(({ message }) => message);
}
