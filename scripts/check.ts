import { loadContent } from '../src/content/load-content.ts';
import { formatOfficialNeeds } from '../src/content/report/format-official-needs.ts';
import { reportFormats } from '../src/content/report/report.ts';
import { hasErrors } from '../src/model/problem.ts';
import { exit, parseFolders, parseOptions, UsageError } from './cli/options.ts';
import { reportOf } from './cli/print-problems.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run check -- [选项]
检查内容文件夹，列出全部问题；有错误时退出码为 1。

  --content 文件夹   要检查的内容文件夹（默认 content）
  --allow-empty      还没有规划的内容文件夹也算对（网站刚建时）
  --format 格式      text 供人阅读（默认），json 供程序读取，github 供代码托管平台标注`;

await run(usage, async (args) => {
  const values = parseOptions(args, ['content', 'format'], ['allow-empty']);
  const format = reportFormats.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) throw new UsageError(`--format 只能是 ${reportFormats.join('、')}；现在是“${values.format}”。`);
  const { content } = parseFolders(values);
  const { problems, ifOfficial } = await loadContent(content, { allowEmpty: values['allow-empty'] !== undefined });
  process.stdout.write(reportOf(problems, content, format));
  if (format === 'text' && ifOfficial.length > 0) process.stdout.write(`\n${formatOfficialNeeds(ifOfficial)}\n`);
  return hasErrors(problems) ? exit.content : exit.done;
});
