import { expect, inject, it } from 'vitest';
import { listPages, spreadPages } from '../../../scripts/tools/audit/list-pages.ts';
import { auditTemplates } from '../../support/audit-templates.ts';
import { shellTemplates, templates } from '../../support/templates.ts';

auditTemplates(shellTemplates);

it('a page of every folder of the site is audited', async () => {
  const pages = spreadPages(await listPages(inject('fixtureSite'))).map((page) => `/${page}`);
  // Languages share their templates; lists of the catalogue by year, kind, issuer and region are one.
  const templateOf = (page: string) =>
    page
      .replace(/^\/(?:zh-Hant|en)(?=\/)/, '')
      .replace(/[^/]+\/?$/, '')
      .replace(/^\/plans\/.+/, '/plans/list/');
  expect(new Set(templates.map(templateOf))).toEqual(new Set(pages.map(templateOf)));
});
