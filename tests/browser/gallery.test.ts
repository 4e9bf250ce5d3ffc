import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPage } from '../../scripts/tools/audit/audit-page.ts';
import type { Check } from '../../scripts/tools/audit/check.ts';
import { checkAxe } from '../../scripts/tools/audit/checks/axe.ts';
import { checkChartTables } from '../../scripts/tools/audit/checks/chart-tables.ts';
import { checkDrawings } from '../../scripts/tools/audit/checks/drawings.ts';
import { checkFigures } from '../../scripts/tools/audit/checks/figures.ts';
import { checkMarkContrast } from '../../scripts/tools/audit/checks/mark-contrast.ts';
import { checkReflow } from '../../scripts/tools/audit/checks/reflow.ts';
import { checkTables } from '../../scripts/tools/audit/checks/tables.ts';
import { checkTextContrast } from '../../scripts/tools/audit/checks/text-contrast.ts';
import { launchBrowser } from '../../src/publish/browser/launch-browser.ts';
import { serveFolder } from '../support/browser.ts';
import { buildGallery } from '../support/build-gallery.ts';
import { newFolder } from '../support/new-folder.ts';

const drawn: readonly Check[] = [checkDrawings, checkMarkContrast, checkTextContrast, checkReflow];
const whole: readonly Check[] = [...drawn, checkAxe, checkChartTables, checkFigures, checkTables];

const folder = newFolder();
let [browser, server, address]: [Browser | null, Server | null, string] = [null, null, ''];

beforeAll(async () => {
  await buildGallery(folder);
  browser = await launchBrowser();
  ({ server, address } = await serveFolder(folder));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function findingsOf(page: string, checks: readonly Check[]): Promise<readonly string[]> {
  if (browser === null) throw new Error('The browser runs only while tests run.');
  const { findings } = await auditPage({ browser, address, page, checks, alike: 3 });
  return findings.map(({ view, check, what, where }) => `${view}, ${check}: ${what} (${where})`);
}

it('every case of every chart passes what is checked of drawings', async () => {
  expect(await findingsOf('/', drawn)).toEqual([]);
});

it('every chart of the fixture county passes what is checked of charts, and axe', async () => {
  expect(await findingsOf('/county/', whole)).toEqual([]);
});
