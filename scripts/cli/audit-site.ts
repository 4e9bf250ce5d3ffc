import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditPages } from '../../src/audit/audit-pages.ts';
import type { PageAudit } from '../../src/audit/audit-page.ts';
import { listPages, spreadPages } from '../../src/audit/list-pages.ts';
import { formatPage, formatSummary } from '../../src/audit/report/format-audit.ts';
import { formatGithub } from '../../src/audit/report/format-github.ts';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { buildPortal } from '../../src/build/build-portal.ts';
import { readMarker } from '../../src/build/marker.ts';
import { reportFormats, type ReportFormat } from '../../src/content/report/report.ts';
import { siteHandler } from '../../src/serving/site-handler.ts';
import { EnvironmentError, exit, UsageError } from './exit.ts';
import { parseFolders, parseOptions } from './options.ts';
import { reportOf } from './print-problems.ts';

/** The options of the audit of pages, in words. */
export const auditUsage = `  --content 文件夹   先生成这个内容文件夹的网站，再检查（默认 content）
  --out 文件夹       只写它：检查已经生成的网站；与 --content 同写：生成在这里
  --pages 页数       最多检查多少页，各种网页都有（默认全部）
  --format 格式      text 供人阅读（默认），json 供程序读取，github 供代码托管平台标注`;

export type AuditOptions = {
  readonly content: string;
  /** Folder of the site, or `null` for one of its own that is removed afterwards. */
  readonly out: string | null;
  readonly isBuilt: boolean;
  readonly pages: number;
  readonly format: ReportFormat;
};

/** Reads the options of the audit from the command line. */
export function parseAuditOptions(args: readonly string[]): AuditOptions {
  const values = parseOptions(args, ['content', 'out', 'pages', 'format']);
  const format = reportFormats.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) throw new UsageError(`--format 只能是 ${reportFormats.join('、')}；现在是“${values.format}”。`);
  if (values.pages !== undefined && !/^[1-9]\d{0,6}$/.test(values.pages))
    throw new UsageError(`--pages 要写 1 或更大的整数；现在是“${values.pages}”。`);
  const { content, out } = parseFolders(values);
  return {
    content,
    out: values.out === undefined ? null : out,
    isBuilt: values.out !== undefined && values.content === undefined,
    pages: values.pages === undefined ? Number.POSITIVE_INFINITY : Number(values.pages),
    format,
  };
}

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
  const server = createServer(siteHandler({ folder, base: marker.base })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const browser = await launchBrowser();
  try {
    const pages = spreadPages(await listPages(folder))
      .slice(0, most)
      .map((page) => marker.base + page);
    const { page: onPage, end } = print[format];
    const audits = await auditPages({ browser, address: `http://127.0.0.1:${port}`, pages, lanes: availableParallelism(), onPage });
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
