import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { PageAudit } from '../../src/audit/audit-page.ts';
import { auditPages } from '../../src/audit/audit-pages.ts';
import { listPages, spreadPages } from '../../src/audit/list-pages.ts';
import { useFixturePortal } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

const { browser, address } = useFixturePortal();
let audits: readonly PageAudit[] = [];

beforeAll(async () => {
  audits = await auditPages({ browser: browser(), address: address(), pages: templates, lanes: 2, onPage: () => undefined });
});

describe('every check of the audit', () => {
  it.each(templates)('finds nothing wrong with %s', (path) => {
    expect(audits.find(({ page }) => page === path)?.findings).toEqual([]);
  });

  it('is held against a page of every folder of the site', async () => {
    const pages = spreadPages(await listPages(inject('fixtureSite'))).map((page) => `/${page}`);
    const folderOf = (page: string) => page.replace(/[^/]+\/?$/, '');
    // Lists of the catalogue by year, kind, issuer and region are one template.
    const templateOf = (page: string) => folderOf(page).replace(/^\/plans\/.+/, '/plans/list/');
    expect(new Set(templates.map(templateOf))).toEqual(new Set(pages.map(templateOf)));
  });
});
