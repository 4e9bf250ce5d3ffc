import { relative } from 'node:path';
import { printPortal } from '../src/publish/print-portal.ts';
import { suggest } from '../src/content/suggest.ts';
import { formatFileSize } from '../src/words/format/amounts.ts';
import { phaseWords } from './cli/build-site.ts';
import { exit, parseAsOf, parseBase, parseFolders, parseOptions, parseSite, UsageError } from './cli/options.ts';
import { reportOf, warnOfPdfs } from './cli/print-problems.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run pdf -- [选项]
把规划逐份印成 PDF（公文版式），放进一个文件夹；网站不变。要让网站提供 PDF 下载，请用 npm run build -- --pdf。

  --content 文件夹      内容文件夹（默认 content）
  --out 文件夹          放 PDF 的文件夹（默认 pdf）
  --plan 编号           只印这些规划，多个编号用逗号隔开（默认全部）
  --base /路径/         网站所在的路径，首尾都是斜线（默认 /）
  --site 网址           网站的网址，印成二维码（默认取 site.yaml 的 url）
  --as-of 年-月-日      数据截止日（默认取 site.yaml 的 asOf）`;

function refuse(unknown: readonly string[], known: readonly string[]): never {
  const near = suggest(unknown[0] ?? '', known);
  throw new UsageError(`没有可以印的规划“${unknown.join('、')}”。${near === null ? '' : `是不是 ${near}？`}`);
}

await run(usage, async (args) => {
  const values = parseOptions(args, ['content', 'out', 'plan', 'base', 'site', 'as-of']);
  const { content, out } = parseFolders({ out: 'pdf', ...values });
  const result = await printPortal({
    content,
    out,
    base: parseBase(values.base),
    site: parseSite(values.site),
    asOf: parseAsOf(values['as-of']),
    plans: (values.plan ?? '').split(/[,，、]/).filter((id) => id !== ''),
    onPhase: (phase) => console.log(`· ${phaseWords[phase]}`),
    onPdf: (file, bytes, remark) => {
      console.log(`  ${relative(process.cwd(), file)}（${formatFileSize(bytes)}）`);
      warnOfPdfs([remark]);
    },
  });
  if (!result.printed && result.unknown.length > 0) refuse(result.unknown, result.known);
  if (result.problems.length > 0) console.error(reportOf(result.problems, content, 'text'));
  if (result.printed) return exit.done;
  console.error('没有印：请先改正上面的错误。');
  return exit.content;
});
