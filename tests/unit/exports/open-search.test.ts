import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderOpenSearch } from '../../../src/exports/open-search.ts';
import { renderRobots } from '../../../src/exports/site-map.ts';

const root = { site: 'https://shili.example', base: '/zwgk/' };

describe('renderOpenSearch', () => {
  it('leads to the search page with the query, under the base', () => {
    const { documentElement } = new JSDOM(renderOpenSearch({ name: '示例 & "站"', description: '<检索>', root }), {
      contentType: 'application/xml',
    }).window.document;
    expect(documentElement.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(documentElement.querySelector('ShortName')?.textContent).toBe('示例 & "站"');
    expect(documentElement.querySelector('Description')?.textContent).toBe('<检索>');
    expect(documentElement.querySelector('Url[type="text/html"]')?.getAttribute('template')).toBe(
      'https://shili.example/zwgk/search/?q={searchTerms}',
    );
  });

  it('keeps to the sixteen characters of a short name', () => {
    expect(renderOpenSearch({ name: '长'.repeat(20), description: 'x', root })).toContain(`<ShortName>${'长'.repeat(16)}</ShortName>`);
  });
});

describe('renderRobots', () => {
  it('names the site map where the host is known', () => {
    expect(renderRobots({ site: 'https://shili.example', base: '/' })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://shili.example/sitemap.xml\n',
    );
    expect(renderRobots({ site: null, base: '/' })).toBe('User-agent: *\nAllow: /\n');
  });
});
