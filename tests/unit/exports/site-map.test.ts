import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteMapFiles } from '../../../src/exports/site-map.ts';
import { siteMapFaults } from '../../support/validate-xml.ts';

const root = { site: 'https://shili.example', base: '/zwgk/' };
const pages = [
  { address: '/', lastmod: null },
  { address: '/plans/示例/', lastmod: '2021-04-01' },
  { address: '/plans/b/', lastmod: null },
];
const valuesIn = (xml: string, name: string) =>
  Array.from(new JSDOM(xml, { contentType: 'application/xml' }).window.document.querySelectorAll(name), ({ textContent }) => textContent);

describe('siteMapFiles', () => {
  it('names every page in full, with the day of a change only where it is known', async () => {
    const [file, ...others] = await siteMapFiles(pages, root);
    const xml = file?.text ?? '';
    expect([file?.address, others]).toEqual(['/sitemap.xml', []]);
    expect(await siteMapFaults(xml)).toEqual([]);
    expect(valuesIn(xml, 'loc')).toEqual([
      'https://shili.example/zwgk/',
      'https://shili.example/zwgk/plans/%E7%A4%BA%E4%BE%8B/',
      'https://shili.example/zwgk/plans/b/',
    ]);
    expect(valuesIn(xml, 'lastmod')).toEqual(['2021-04-01']);
  });

  it('becomes an index of several files where there are more pages than one may hold', async () => {
    const files = await siteMapFiles(pages, root, 2);
    expect(files.map(({ address }) => address)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
    expect(valuesIn(files[0]?.text ?? '', 'sitemap > loc')).toEqual([
      'https://shili.example/zwgk/sitemap-1.xml',
      'https://shili.example/zwgk/sitemap-2.xml',
    ]);
    expect(files.slice(1).flatMap(({ text }) => valuesIn(text, 'loc'))).toHaveLength(3);
    for (const { text } of files.slice(1)) expect(await siteMapFaults(text)).toEqual([]);
  });
});

describe('siteMapFaults', () => {
  it('finds what the schema does not allow', async () => {
    const wrong = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x</loc><lastmod>gestern</lastmod></url></urlset>';
    expect((await siteMapFaults(wrong)).join('\n')).toContain('lastmod');
  });
});
