import { describe, expect, inject, it } from 'vitest';
import { auditPage } from '../../src/audit/audit-page.ts';
import { listPages, spreadPages } from '../../src/audit/list-pages.ts';
import { useFixturePortal } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

const { browser, address } = useFixturePortal();
/** Milliseconds for the longest page on a machine that is busy with other work. */
const patience = 280_000;

describe('every check of the audit', () => {
  it.concurrent.each(templates)(
    'finds nothing wrong with %s',
    async (path) => {
      const { findings } = await auditPage({ browser: browser(), address: address(), page: path });
      expect(findings).toEqual([]);
    },
    patience,
  );

  it('is held against a page of every folder of the site', async () => {
    const pages = spreadPages(await listPages(inject('fixtureSite'))).map((page) => `/${page}`);
    // Languages share their templates; lists of the catalogue by year, kind, issuer and region are one.
    const templateOf = (page: string) =>
      page
        .replace(/^\/(?:zh-Hant|en)(?=\/)/, '')
        .replace(/[^/]+\/?$/, '')
        .replace(/^\/plans\/.+/, '/plans/list/');
    expect(new Set(templates.map(templateOf))).toEqual(new Set(pages.map(templateOf)));
  });
});
