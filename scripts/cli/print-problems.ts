import { join, relative } from 'node:path';
import { decode } from '../../src/content/files/decode.ts';
import { readContentFile } from '../../src/content/files/guarded-file.ts';
import type { LinesOf } from '../../src/content/report/format-problems.ts';
import { formatReport, type ReportFormat } from '../../src/content/report/report.ts';
import type { PdfRemark } from '../../src/publish/write-pdfs.ts';
import type { Problem } from '../../src/model/problem.ts';

/** The lines of a text of the content folder; of what is refused not one is shown. */
function readLines(root: string, file: string): readonly string[] | null {
  const { value } = readContentFile({ root, file });
  return value === null ? null : (decode(value, file).text?.split('\n') ?? null);
}

/** A file of the content folder as seen from where the command was given, so that an editor can open it. */
export function nameFromHere(file: string, content: string): string {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return relative(from, join(content, file)).replaceAll('\\', '/') || '.';
}

/** Problems with their files as seen from where the command was given, and the lines of these files. */
export function fromHere(problems: readonly Problem[], content: string): { readonly shown: readonly Problem[]; readonly linesOf: LinesOf } {
  const nameOf = (file: string) => nameFromHere(file, content);
  const shown = problems.map((problem) => ({ ...problem, file: nameOf(problem.file) }));
  const files = new Map(problems.map(({ file }) => [nameOf(file), file]));
  const lines = new Map<string, readonly string[] | null>();
  const linesOf = (name: string) => {
    const file = files.get(name);
    if (!lines.has(name)) lines.set(name, file === undefined ? null : readLines(content, file));
    return lines.get(name) ?? null;
  };
  return { shown, linesOf };
}

/** The report of problems with their files as seen from where the command was given. */
export function reportOf(problems: readonly Problem[], content: string, format: ReportFormat): string {
  const { shown, linesOf } = fromHere(problems, content);
  return formatReport(shown, format, linesOf);
}

/** Tells what someone should look at in the PDFs. */
export function warnOfPdfs(remarks: readonly PdfRemark[]): void {
  for (const { plan, uncovered, isTooWide } of remarks) {
    if (uncovered.length > 0) console.error(`提醒：${plan} 的 PDF 里，字体没有这些字，请看一看是否印得对：${uncovered.join('')}`);
    if (isTooWide) console.error(`提醒：${plan} 里有比纸宽的内容（多半是列数太多的表格），PDF 因此整体缩小，不合公文版式。请把表格拆开。`);
  }
}
