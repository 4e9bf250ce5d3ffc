import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditPages } from '../tools/audit/audit-pages.ts';
import type { PageAudit } from '../tools/audit/audit-page.ts';
import { listPages, spreadPages } from '../tools/audit/list-pages.ts';
import { formatGithub, formatPage, formatSummary } from '../tools/audit/report/format-audit.ts';
import { launchBrowser } from '../../src/publish/browser/launch-browser.ts';
import { buildPortal } from '../../src/publish/build-portal.ts';
import { readMarker } from '../../src/publish/marker.ts';
import type { ReportFormat } from '../../src/content/report/report.ts';
import { siteServer } from '../../src/serving/own/site-server.ts';
import type { AuditOptions } from './audit-options.ts';
import { EnvironmentError, exit } from './options.ts';
import { reportOf } from './print-problems.ts';

const print: Readonly<
  Record<ReportFormat, { readonly page: (audit: PageAudit) => void; readonly end: (audits: readonly PageAudit[]) => void }>
> = {
  text: { page: (audit) => console.log(formatPage(audit)), end: (audits) => console.log(`\n${formatSummary(audits)}`) },
  json: { page: () => undefined, end: (audits) => console.log(JSON.stringify(audits, null, 2)) },
  github: {
    page: (audit) => formatGithub(audit).forEach((line) => console.log(line)),
    end: (audits) => console.log(formatSummary(audits)),
  },
};

async function auditFolder(folder: string, { pages: most, format }: AuditOptions): Promise<number> {
  const marker = await readMarker(folder);
  if (marker === null) throw new EnvironmentError(`${folder} 里没有生成好的网站。请先运行 npm run build。`);
  const server = siteServer({ folder, base: marker.base }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const browser = await launchBrowser();
  try {
    const pages = spreadPages(await listPages(folder))
      .slice(0, most)
      .map((page) => marker.base + page);
    const { page: onPage, end } = print[format];
    const audits = await auditPages({ browser, address: `http://127.0.0.1:${port}`, pages, concurrency: availableParallelism(), onPage });
    end(audits);
    return audits.some(({ findings }) => findings.length > 0) ? exit.content : exit.done;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Builds the site unless it is there, audits its pages, and tells what is wrong; gives the exit status. */
export async function auditSite(options: AuditOptions): Promise<number> {
  const { content, out, isBuilt } = options;
  if (isBuilt && out !== null) return auditFolder(out, options);
  const own = out === null ? await mkdtemp(join(tmpdir(), 'gongkai-audit-')) : null;
  const folder = out ?? join(own ?? '', 'site');
  try {
    // What is told while building goes to the other stream: the report may be read by a program.
    console.error('先生成网站。');
    const { built, problems } = await buildPortal({ content, out: folder, base: '/', site: null });
    if (!built) console.error(reportOf(problems, content, 'text'));
    return built ? await auditFolder(folder, options) : exit.content;
  } finally {
    if (own !== null) await rm(own, { recursive: true, force: true });
  }
}
