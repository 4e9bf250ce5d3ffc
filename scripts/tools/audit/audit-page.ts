import type { Browser } from 'playwright-core';
import { openWithFont } from '../../../src/publish/browser/open-with-font.ts';
import type { Check, Finding } from './check.ts';
import { checks as everyCheck } from './checks.ts';
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
};

const viewNames = Object.keys(views).filter((name): name is ViewName => name in views);

/** Holds one page to every check in each of its views. An engine that cannot do its work throws: silence is never taken for approval. */
export async function auditPage({ browser, address, page: path, checks = everyCheck }: PageToAudit): Promise<PageAudit> {
  const url = address + path;
  const page = await openWithFont(browser, url, { viewport: { width: 1280, height: 900 } });
  const findings: Finding[] = [];
  const unsure: Record<string, number> = {};
  try {
    await page.evaluate(toolkitScript);
    for (const view of viewNames) {
      const due = checks.filter(({ views: wanted }) => wanted.includes(view));
      if (due.length > 0) await showView(page, view);
      for (const { name, run } of due) {
        const result = await run({ browser, page, url });
        findings.push(...result.faults.map((fault) => ({ ...fault, page: path, view, check: name })));
        if (result.unsure !== undefined) unsure[name] = (unsure[name] ?? 0) + result.unsure;
      }
    }
  } finally {
    await page.context().close();
  }
  return { page: path, findings, unsure };
}
