import { siteFiles } from '../../audit/server/site-files.ts';
import { weighPage, type PageWeight } from '../../audit/weight/weigh-page.ts';

/** The template that a page comes from: its first folder, and how deep below it stands; single pages are their own. */
function templateOf(page: string): string {
  const folders = page.replace(/(?:^|\/)index\.html$/, '').split('/');
  const [first = '', ...deeper] = folders;
  return `/${[first, ...deeper.map(() => '*')].filter((part) => part !== '').join('/')}`;
}

/** The heaviest page of each template of a site that stands at the root, the heaviest first. */
export async function heaviestPages(folder: string): Promise<readonly PageWeight[]> {
  const pages = (await siteFiles(folder)).filter((file) => file.endsWith('.html'));
  const heaviest = new Map<string, PageWeight>();
  for (const page of pages) {
    const weight = weighPage({ folder, base: '/' }, page);
    const template = templateOf(page);
    if (weight.bytes > (heaviest.get(template)?.bytes ?? 0)) heaviest.set(template, weight);
  }
  return [...heaviest.values()].toSorted((a, b) => b.bytes - a.bytes);
}
