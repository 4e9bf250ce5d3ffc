import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDateTime } from '../../src/words/format/dates.ts';
import { words as zhHans } from '../../src/words/zh-hans/words.ts';
import { columnTypes } from '../../src/model/site/columns.ts';
import { runCli } from '../support/cli.ts';
import { goodFiles, writeFolder } from '../support/content-folder.ts';
import { newFolder } from '../support/new-folder.ts';
import { officialFiles } from '../support/official-folder.ts';
import { parseHtml } from '../support/parse-html.ts';
import { schemaFaults } from '../support/schema-org.ts';
import { siteMapFaults } from '../support/validate-xml.ts';

const base = '/zwgk/ghxx/';
const host = 'https://www.shili.example';
let files: string[] = [];
let out = '';
let told = '';

const read = (file: string) => readFileSync(join(out, file), 'utf8');
const open = (file: string) => parseHtml(read(file));
const xml = (file: string) => new JSDOM(read(file), { contentType: 'application/xml' }).window.document;
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const textsOf = (node: ParentNode, selector: string) => Array.from(node.querySelectorAll(selector), text);
const pages = () => files.filter((file) => file.endsWith('.html'));
const tagsOf = (document: Document) =>
  new Map(
    Array.from(document.querySelectorAll('meta[name]'), (meta) => [meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? '']),
  );
const plan = () => open('plans/shili-guihua/index.html');

beforeAll(async () => {
  out = join(newFolder(), 'site');
  const { status, stdout, stderr } = await runCli('build', ['--content', writeFolder(officialFiles), '--out', out, '--base', base]);
  if (status !== 0) throw new Error(stderr);
  told = stdout;
  files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
});

describe('the page tags of an official site', () => {
  it('name the site and the column on every page, each tag once whatever its case', () => {
    expect(pages().length).toBeGreaterThan(20);
    for (const file of pages()) {
      const document = open(file);
      const names = Array.from(document.querySelectorAll('meta[name]'), (meta) => meta.getAttribute('name')?.toLowerCase());
      expect(new Set(names).size, file).toBe(names.length);
      const tags = tagsOf(document);
      expect(tags.get('SiteName')).toBe('示例县规划公开站');
      expect(tags.get('SiteDomain')).toBe('www.shili.example');
      expect(tags.get('SiteIDCode')).toMatch(/^(bm\d{8}|\d{10}|N\d{9})$/);
      for (const name of ['ColumnName', 'ColumnDescription', 'ColumnKeywords']) expect(tags.get(name), `${file} ${name}`).toMatch(/\S/);
      expect(columnTypes).toContain(tags.get('ColumnType'));
    }
  });

  it('name title, time and source on every document, as the page shows them', () => {
    for (const file of ['plans/shili-guihua/', 'plans/shili-xin/', 'report-2023/', 'report-2024/'].map(
      (address) => `${address}index.html`,
    )) {
      const document = open(file);
      const tags = tagsOf(document);
      expect(tags.get('ArticleTitle'), file).toBe(text(document.querySelector('h1')));
      const published = tags.get('PubDate') ?? '';
      expect(published, file).toMatch(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/);
      expect(text(document.querySelector(`main time[datetime="${published}"]`)), file).toBe(formatDateTime(published, zhHans));
      expect(text(document.querySelector('main')), file).toContain(tags.get('ContentSource'));
    }
    expect(tagsOf(plan()).get('PubDate')).toBe('2021-03-06 09:30');
    expect(tagsOf(open('plans/index.html')).has('PubDate')).toBe(false);
  });
});

describe('the footer of an official site', () => {
  it('names organiser, code, filings and contact, and leads to the registers, the site map and the way to report', () => {
    const document = plan();
    const footer = document.querySelector('footer');
    for (const word of [
      '示例县人民政府办公室',
      '0000000001',
      '示ICP备00000001号',
      '示公网安备00000000000001号',
      '0000-1234567',
      '党政机关网站标识',
    ])
      expect(text(footer)).toContain(word);
    const hrefs = Array.from(footer?.querySelectorAll('a') ?? [], (link) => link.getAttribute('href') ?? '');
    expect(hrefs).toEqual(expect.arrayContaining(['https://beian.miit.gov.cn/', `${base}sitemap/`, 'https://mark.example/shili']));
    const report = new URL(hrefs.find((href) => href.startsWith('mailto:jiucuo@shili.example')) ?? '');
    expect(report.searchParams.get('body')).toContain(`${host}${base}plans/shili-guihua/`);
  });
});

describe('disclosure', () => {
  it('has a guide with everything that the law asks for', () => {
    const guide = open('guide/index.html');
    const [names, values] = [textsOf(guide, 'dl.facts dt'), textsOf(guide, 'dl.facts dd')];
    expect(names).toHaveLength(9);
    for (const value of values) expect(value).not.toContain('未载明');
    expect(values).toContain('示例县政府信息公开办公室');
  });

  it('lists the annual reports, and hides a column without pages', () => {
    const links = Array.from(open('disclosure/annual-reports/index.html').querySelectorAll('main a'), (link) => link.getAttribute('href'));
    expect(links).toEqual([`${base}report-2023/`, `${base}report-2024/`]);
    expect(pages().filter((file) => file.startsWith('disclosure/'))).toEqual(['disclosure/annual-reports/index.html']);
    for (const file of pages()) expect(read(file), file).not.toContain('disclosure/policies');
  });

  it('has a catalogue with number, name, summary and date of every plan', () => {
    const words = text(open('plans/index.html').querySelector('table'));
    for (const word of ['000014349/2021-00110', '示例县示例规划', '为测试而编的规划。', '2021年3月']) expect(words).toContain(word);
  });
});

describe('the page of a plan', () => {
  it('says that it is repealed and what took its place', () => {
    const banner = plan().querySelector('.validity');
    expect(text(banner)).toContain('有效性：废止');
    expect(banner?.querySelector('a')?.getAttribute('href')).toBe(`${base}plans/shili-xin/`);
    expect(text(open('plans/shili-xin/index.html').querySelector('.validity'))).toContain('有效性：有效');
  });

  it('lets a reader report every clause by page and clause', () => {
    const link = plan().querySelector('#s1-1')?.parentElement?.querySelector('a[href^="mailto:"]');
    const mail = new URL(link?.getAttribute('href') ?? '');
    expect(mail.searchParams.get('subject')).toContain('示例县示例规划，（一）加大投入');
    expect(mail.searchParams.get('body')).toContain(`${host}${base}plans/shili-guihua/#s1-1`);
  });

  it('gives each change the address that feeds name', () => {
    expect(plan().getElementById('change-2022-05-01')).not.toBeNull();
    expect(plan().getElementById('change-2022-05-01-2')).not.toBeNull();
  });
});

describe('a link that leaves the site', () => {
  it('says so in words, on every page', () => {
    for (const file of pages()) {
      for (const link of open(file).querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
        const leaves = new URL(link.href).host !== 'www.shili.example';
        expect([link.href, text(link).includes('（站外链接）')]).toEqual([link.href, leaves]);
      }
    }
    const own = plan().querySelector('a[href="https://other.example/a"]');
    expect([text(own), own?.getAttribute('title'), own?.getAttribute('rel')]).toEqual(['来源（站外链接）', '原文', 'external']);
  });
});

describe('what finds and follows the site', () => {
  it('is a site map that names just the pages, with a day only where the record has one', async () => {
    expect(await siteMapFaults(read('sitemap.xml'))).toEqual([]);
    const map = xml('sitemap.xml');
    const expected = pages()
      .filter((file) => file !== '404.html')
      .map((file) => host + base + encodeURI(file.replace(/index\.html$/, '')));
    expect(textsOf(map, 'loc').toSorted()).toEqual(expected.toSorted());
    const dated = Array.from(map.querySelectorAll('url'), (url) => [
      text(url.querySelector('loc')),
      text(url.querySelector('lastmod')),
    ]).filter(([, day]) => day !== '');
    expect(dated.toSorted()).toEqual([
      [`${host}${base}plans/shili-guihua/`, '2022-05-01'],
      [`${host}${base}plans/shili-xin/`, '2024-03-06'],
    ]);
  });

  it('is a feed of all plans and one of each body, which pages name and which name pages that are there', () => {
    const linked = Array.from(open('bodies/shili-kjj/index.html').querySelectorAll('link[rel="alternate"]'), (link) =>
      link.getAttribute('href'),
    );
    expect(linked).toEqual(
      ['feeds/plans.atom', 'feeds/plans.json', 'feeds/bodies/shili-kjj.atom', 'feeds/bodies/shili-kjj.json'].map((file) => base + file),
    );
    const entries = textsOf(xml('feeds/plans.atom'), 'entry > id');
    expect(entries).toHaveLength(4);
    for (const entry of entries) {
      const { pathname, hash } = new URL(entry);
      const document = open(`${decodeURI(pathname.slice(base.length))}index.html`);
      if (hash !== '') expect(document.querySelector(hash), entry).not.toBeNull();
    }
  });

  it('is a description of the search, and robots.txt only at the root of a host', () => {
    const template = xml('opensearch.xml').querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '';
    expect(template).toBe(`${host}${base}search/?q={searchTerms}`);
    expect(files).not.toContain('robots.txt');
    expect(open('index.html').querySelector('link[rel="search"]')?.getAttribute('href')).toBe(`${base}opensearch.xml`);
  });

  it('is a description of plans, bodies, indicators and data in the words of schema.org', () => {
    const typeOf = (file: string) => {
      const data: unknown = JSON.parse(open(file).querySelector('script[type="application/ld+json"]')?.textContent ?? '');
      expect(schemaFaults(data), file).toEqual([]);
      return (data as { '@type': unknown })['@type'];
    };
    expect(typeOf('plans/shili-guihua/index.html')).toEqual(['Legislation', 'Report']);
    expect(typeOf('bodies/shili-kjj/index.html')).toBe('GovernmentOrganization');
    expect(typeOf('indicators/rd/index.html')).toBe('Dataset');
    expect(typeOf('data/index.html')).toBe('Dataset');
  });

  it('needs no word about a missing address', () => {
    expect(told).toContain('已生成');
    expect(told).not.toContain('没有写网址');
  });

  it('is a map for people that leads to the columns and the feeds', () => {
    const links = Array.from(open('sitemap/index.html').querySelectorAll('main a'), (link) => link.getAttribute('href'));
    const named = [
      '',
      'plans/',
      'indicators/',
      'data/',
      'disclosure/annual-reports/',
      'report-2023/',
      'guide/',
      'standards/',
      'feeds/plans.atom',
    ];
    expect(links).toEqual(expect.arrayContaining([...named, 'sitemap.xml'].map((address) => base + address)));
  });
});

describe('a site whose host is not known', () => {
  it('has no file that would need it, and the build says so', async () => {
    const place = join(newFolder(), 'site');
    const { status, stdout } = await runCli('build', ['--content', writeFolder(goodFiles), '--out', place]);
    expect([status, stdout.includes('没有写网址')]).toEqual([0, true]);
    const names = readdirSync(place);
    expect(names).toContain('robots.txt');
    expect(names.filter((name) => /^(sitemap.*xml|feeds|opensearch\.xml)$/.test(name))).toEqual([]);
    const page = parseHtml(readFileSync(join(place, 'plans/shili-guihua/index.html'), 'utf8'));
    expect(page.querySelectorAll('link[rel="alternate"], link[rel="search"], link[rel="canonical"]')).toHaveLength(0);
  });
});
