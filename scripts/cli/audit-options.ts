import { reportFormats, type ReportFormat } from '../../src/content/report/report.ts';
import { parseFolders, parseOptions, UsageError } from './options.ts';

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
