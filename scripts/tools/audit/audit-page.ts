import type { Browser } from 'playwright-core';
import { openWithFont } from '../../../src/publish/browser/open-with-font.ts';
import type { Check, Finding } from './check.ts';
import { checks as everyCheck } from './checks.ts';
import { thinOut } from './page/thin-out.ts';
import { toolkitScript } from './page/toolkit.ts';
import { showView, type ViewName, views } from './views.ts';

/** What the audit of one page found, and for each engine how many questions it left to people. */
export type PageAudit = {
  readonly page: string;
  readonly findings: readonly Finding[];
  readonly unsure: Readonly<Record<string, number>>;
};

export type PageToAudit = {
  readonly browser: Browser;
  /** Address of the server, without a slash at its end. */
  readonly address: string;
  /** Address of the page on the server. */
  readonly page: string;
  readonly checks?: readonly Check[];
  /** How many siblings that are built alike an engine is shown; by default all. All other checks see the whole page. */
  readonly alike?: number;
  /** Whether the audit ends with the first view in which something was found. */
  readonly untilFound?: boolean;
};

const viewNames = Object.keys(views).filter((name): name is ViewName => name in views);

async function visitPage({
  browser,
  address,
  page: path,
  checks = everyCheck,
  alike,
  untilFound = false,
}: PageToAudit): Promise<PageAudit> {
  const url = address + path;
  const findings: Finding[] = [];
  const unsure: Record<string, number> = {};
  if (checks.length === 0) return { page: path, findings, unsure };
  const page = await openWithFont(browser, url, { viewport: { width: 1280, height: 900 } });
  try {
    await page.evaluate(toolkitScript);
    if (alike !== undefined) await page.evaluate(thinOut, alike);
    for (const view of viewNames) {
      const due = checks.filter(({ views: wanted }) => wanted.includes(view));
      if (due.length > 0) await showView(page, view);
      for (const { name, run } of due) {
        const result = await run({ browser, page, url });
        findings.push(...result.faults.map((fault) => ({ ...fault, page: path, view, check: name })));
        if (result.unsure !== undefined) unsure[name] = (unsure[name] ?? 0) + result.unsure;
      }
      if (untilFound && findings.length > 0) break;
    }
  } finally {
    await page.context().close();
  }
  return { page: path, findings, unsure };
}

/** Holds one page to every check in each of its views. An engine that cannot do its work throws: silence is never taken for approval. */
export async function auditPage({ alike, checks = everyCheck, ...given }: PageToAudit): Promise<PageAudit> {
  if (alike === undefined) return visitPage({ ...given, checks });
  const whole = await visitPage({ ...given, checks: checks.filter(({ isEngine = false }) => !isEngine) });
  const thinned = await visitPage({ ...given, alike, checks: checks.filter(({ isEngine = false }) => isEngine) });
  return { ...whole, findings: [...whole.findings, ...thinned.findings], unsure: { ...whole.unsure, ...thinned.unsure } };
}
