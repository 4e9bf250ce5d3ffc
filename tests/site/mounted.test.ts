import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { auditServers } from '../../scripts/tools/audit/server/audit-servers.ts';
import { siteFiles } from '../../scripts/tools/audit/server/site-files.ts';
import { checkWeight } from '../../scripts/tools/audit/weight/check-weight.ts';
import { weighPage } from '../../scripts/tools/audit/weight/weigh-page.ts';
import type { SitePlace } from '../../src/serving/site-place.ts';
import { buildMounted, mountedHost } from '../support/build-mounted.ts';
import { crawl } from '../support/crawl.ts';
import { parseHtml } from '../support/parse-html.ts';
import { serveSite } from '../support/serve-site.ts';

/** The site of 示例县 at the root of its host, and the site of `content/` under the path of another portal. */
const sites: { readonly name: string; readonly place: () => SitePlace }[] = [
  { name: '示例县 at /', place: () => ({ folder: inject('fixtureSite'), base: '/' }) },
  { name: 'content/ at /zwgk/ghxx/', place: () => mounted },
];

let mounted: SitePlace;

beforeAll(async () => {
  mounted = await buildMounted('content');
});

async function pagesOf({ folder }: SitePlace): Promise<string[]> {
  return (await siteFiles(folder)).filter((file) => file.endsWith('.html'));
}

describe.each(sites)('the site of $name', ({ place }) => {
  it('has no broken link, and every page can be reached', async () => {
    const { folder, base } = place();
    const { address, close } = await serveSite({ folder, base });
    const { visited, broken } = await crawl({ server: address, base, site: mountedHost });
    close();
    expect(broken).toEqual([]);
    const reached = new Set(visited.map((path) => decodeURIComponent(path)));
    const pages = (await pagesOf(place())).filter((page) => page !== '404.html').map((page) => base + page.replace(/index\.html$/, ''));
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });

  it('has no page over the limits of weight', async () => {
    const weights = (await pagesOf(place())).map((page) => weighPage(place(), page));
    expect(weights.length).toBeGreaterThan(20);
    expect(Math.min(...weights.map(({ styleBytes }) => styleBytes))).toBeGreaterThan(1000);
    expect(Math.min(...weights.map(({ scriptBytes }) => scriptBytes))).toBeGreaterThan(100);
    expect(weights.flatMap(checkWeight)).toEqual([]);
  });

  it('is served right by every web server that is installed here, ours at least', async () => {
    const audits = await auditServers(place());
    expect(audits[0]?.audit?.files).toBeGreaterThan(50);
    expect(audits.flatMap(({ name, audit }) => audit?.defects.map((what) => `${name} ${what}`) ?? [])).toEqual([]);
  });
});

describe('names with a hash of their content', () => {
  it('have the same bytes wherever they occur twice', async () => {
    const [first, second] = sites.map(({ place }) => place());
    if (first === undefined || second === undefined) throw new Error('There are two sites.');
    const kept = (await siteFiles(first.folder)).filter((file) => /^(?:_astro|pagefind\/(?:index|fragment))\//.test(file));
    const others = new Set(await siteFiles(second.folder));
    const common = kept.filter((file) => others.has(file));
    expect(common.length).toBeGreaterThan(0);
    const bytes = (file: string, { folder }: SitePlace) => readFileSync(join(folder, file), 'latin1');
    expect(common.filter((file) => bytes(file, first) !== bytes(file, second))).toEqual([]);
  });
});

describe('the frame of another portal', () => {
  it('stands above our header and below our footer on every page, with names of its own', async () => {
    const place = sites[0]?.place() ?? mounted;
    for (const page of await pagesOf(place)) {
      const { body } = parseHtml(readFileSync(join(place.folder, page), 'utf8'));
      const outline = Array.from(body.children, ({ tagName, className }) => `${tagName.toLowerCase()}.${className.split(' ')[0] ?? ''}`);
      expect(outline[0], page).toBe('a.skip');
      expect(outline.indexOf('section.frame'), page).toBe(1);
      expect(outline.indexOf('header.site-header'), page).toBeGreaterThan(1);
      expect(outline.lastIndexOf('section.frame'), page).toBeGreaterThan(outline.indexOf('footer.site-footer'));
      expect(
        outline.filter((part) => /^(?:header|footer)\./.test(part)),
        page,
      ).toHaveLength(2);
      const names = Array.from(body.querySelectorAll('section.frame'), (part) => part.getAttribute('aria-label'));
      expect(names, page).toEqual(['示例县人民政府门户网站', '示例县人民政府门户网站页尾']);
      const picture = body.querySelector('.frame img');
      expect([picture?.getAttribute('src'), picture?.getAttribute('width'), picture?.getAttribute('height')], page).toEqual([
        '/frame/huibiao.png',
        '64',
        '40',
      ]);
    }
  });
});
