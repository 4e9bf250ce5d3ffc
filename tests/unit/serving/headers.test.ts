import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/model/site/content-security-policy.ts';
import { servedTypeOf } from '../../../src/serving/file-types.ts';
import { headersOf } from '../../../src/serving/headers.ts';

const valueOf = (path: string, name: string) => headersOf(path).find(([own]) => own === name)?.[1];

describe('headersOf', () => {
  it.each([
    ['_astro/shell.D4Dhp4RH.css', true],
    ['search/606cc274aadc/texts-0.json', true],
    ['en/search/606cc274aadc/texts-0.json', true],
    ['pagefind/index/und_13e5a74.pf_index', true],
    ['pagefind/pagefind.und_fed176933e4.pf_meta', true],
    ['pagefind/pagefind.js', false],
    ['pagefind/pagefind-entry.json', false],
    ['search/units.json', false],
    ['search/index.html', false],
    ['plans/_astro/index.html', false],
    ['index.html', false],
  ])('lets browsers keep %s for a year: %j', (path, kept) => {
    expect(valueOf(path, 'Cache-Control')).toBe(kept ? 'public, max-age=31536000, immutable' : 'no-cache');
  });

  it('puts the policy of the pages, and who may frame them, on all but PDF files', () => {
    expect(valueOf('index.html', 'Content-Security-Policy')).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
    expect(valueOf('favicon.svg', 'Content-Security-Policy')).toContain("default-src 'none'");
    expect(valueOf('plans/a/fujian.pdf', 'Content-Security-Policy')).toBeUndefined();
  });

  it('lets the programs of any site read data, and data only', () => {
    expect(valueOf('data/targets.csv', 'Access-Control-Allow-Origin')).toBe('*');
    expect(valueOf('data/index.html', 'Access-Control-Allow-Origin')).toBeUndefined();
  });
});

describe('servedTypeOf', () => {
  it.each([
    ['data/targets.csv', 'text/csv; charset=utf-8'],
    ['deadlines.ics', 'text/calendar; charset=utf-8'],
    ['data/plans.json', 'application/json; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['plans/a/FUJIAN.PDF', 'application/pdf'],
    ['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
    ['no-ending', 'application/octet-stream'],
    ['x.constructor', 'application/octet-stream'],
  ])('gives %s as %s', (path, type) => {
    expect(servedTypeOf(path).type).toBe(type);
  });
});
