import type { Browser } from 'playwright-core';
import pMap from 'p-map';
import { auditPage, type PageAudit } from './audit-page.ts';

export type PagesToAudit = {
  readonly browser: Browser;
  /** Address of the server, without a slash at its end. */
  readonly address: string;
  /** Addresses of the pages on the server. */
  readonly pages: readonly string[];
  /** How many pages are audited at the same time. */
  readonly concurrency: number;
  /** Told each page when it is done. */
  readonly onPage: (audit: PageAudit) => void;
};

/** What could not be checked counts as a finding. */
async function auditOrTell(browser: Browser, address: string, page: string): Promise<PageAudit> {
  try {
    return await auditPage({ browser, address, page });
  } catch (error) {
    const what = `没有检查完：${error instanceof Error ? error.message : String(error)}`;
    return { page, findings: [{ what, where: '', page, view: 'light', check: 'audit' }], unsure: {} };
  }
}

/** Audits pages, several at a time, and gives what was found in the order of the pages. */
export async function auditPages({ browser, address, pages, concurrency, onPage }: PagesToAudit): Promise<PageAudit[]> {
  const audit = async (page: string) => {
    const audited = await auditOrTell(browser, address, page);
    onPage(audited);
    return audited;
  };
  return pMap(pages, audit, { concurrency });
}
