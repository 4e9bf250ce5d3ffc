import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { findHtmlFaults } from '../audit/checks/html.ts';

const { DOMParser } = new JSDOM('').window;
const parser = new DOMParser();

function parseFault(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${String(error)}`];
  }
}

async function faultsOf(file: string, text: string): Promise<readonly string[]> {
  if (/\.(?:json|jsonld)$/.test(file)) return parseFault(text);
  if (/\.(?:xml|atom|svg)$/.test(file)) {
    const fault = parser.parseFromString(text, 'application/xml').querySelector('parsererror');
    return fault === null ? [] : [`no XML: ${fault.textContent}`];
  }
  if (!file.endsWith('.html')) return [];
  const data = Array.from(text.matchAll(/<script type="application\/ld\+json">([^<]*)</g), ([, json = '']) => json);
  return [...data.flatMap(parseFault), ...(await findHtmlFaults(text)).map(({ what, where }) => `${what} ${where}`)];
}

/** What is wrong with the files of a finished site: XML and JSON that do not parse, pages that are not valid HTML. */
export async function judgeSite(site: string): Promise<string[]> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const faults: string[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const found = await faultsOf(file, readFileSync(file, 'utf8'));
    faults.push(...found.map((fault) => `${file.slice(site.length + 1)}: ${fault}`));
  }
  return faults;
}
