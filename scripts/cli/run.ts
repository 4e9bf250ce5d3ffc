import { inspect } from 'node:util';
import { DefectError } from '../../src/publish/defect-error.ts';
import { ForeignFolderError } from '../../src/publish/output-folder.ts';
import { NoBrowserError } from '../../src/publish/browser/launch-browser.ts';
import { ContentChangedError } from '../../src/content/files/guarded-file.ts';
import { pageErrorName } from '../../src/views/shell/page-error.ts';
import { EnvironmentError, exit, UsageError } from './options.ts';
import { explainSystemError } from './explain-system-error.ts';

/** The error that tells which page could not be made: an error itself, or what caused it, at most a few steps away. */
function pageErrorIn(error: unknown, steps = 8): Error | null {
  if (!(error instanceof Error) || steps === 0) return null;
  return error.name === pageErrorName ? error : pageErrorIn(error.cause, steps - 1);
}

function report(error: unknown, usage: string): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    return exit.usage;
  }
  if (error instanceof ForeignFolderError) {
    console.error(`输出文件夹 ${error.folder} 里有不是本程序生成的文件，为免误删，没有动它。\n请用 --out 指定一个空的或新的文件夹。`);
    return exit.usage;
  }
  if (error instanceof NoBrowserError) {
    console.error('印 PDF 和检查网页要用 Chromium 浏览器，这台机器上没有能启动的。旧网站没有改动。');
    console.error('请安装 Chromium、Chrome 或 Edge 之后再试；不要 PDF 的，去掉 --pdf 即可生成网站。');
    return exit.environment;
  }
  if (error instanceof ContentChangedError) {
    console.error(`内容文件夹在检查之后变了：${error.problem.file} ${error.problem.message}。旧网站没有改动；请再试一次。`);
    return exit.content;
  }
  if (error instanceof EnvironmentError) {
    console.error(error.message);
    return exit.environment;
  }
  const page = pageErrorIn(error);
  if (page !== null) console.error(page.message);
  console.error('程序内部出错，旧网站没有改动。请把下面的信息告知技术人员：');
  console.error(error instanceof DefectError ? error.message : inspect(page?.cause ?? error));
  return exit.environment;
}

/** Runs a command line to its end: its result becomes the exit status, and every failure is told in plain words. */
export async function run(usage: string, command: (args: readonly string[]) => Promise<number>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return;
  }
  // Whoever reads the answer may have seen enough, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.exitCode = report(explainSystemError(error), usage);
  }
}
