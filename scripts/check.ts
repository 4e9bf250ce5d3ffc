import { loadContent } from '../src/content/load-content.ts';
import { formatOfficialNeeds } from '../src/content/report/format-official-needs.ts';
import { reportFormats } from '../src/content/report/report.ts';
import { hasErrors } from '../src/model/problem.ts';
import { explain, suggestMarks } from './cli/explain-promises.ts';
import { exit, parseFolders, parseOptions, UsageError } from './cli/options.ts';
import { reportOf } from './cli/print-problems.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run check -- [选项]
检查内容文件夹，列出全部问题；有错误时退出码为 1。

  --content 文件夹   要检查的内容文件夹（默认 content）
  --allow-empty      还没有规划的内容文件夹也算对（网站刚建时）
  --format 格式      text 供人阅读（默认），json 供程序读取，github 供代码托管平台标注
  --explain 编号     逐项说明规划、目标、节点或任务的各项从哪里来：录入的，还是正文的哪几个字、按哪条规则
  --suggest          列出正文里像目标而没有标出的句子，给出可以抄的标记和资料
  --plan 编号        与 --suggest 合用，只看一份规划`;

await run(usage, async (args) => {
  const values = parseOptions(args, ['content', 'format', 'explain', 'plan'], ['allow-empty', 'suggest']);
  const format = reportFormats.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) throw new UsageError(`--format 只能是 ${reportFormats.join('、')}；现在是“${values.format}”。`);
  if (values.plan !== undefined && values.suggest === undefined) throw new UsageError('--plan 要与 --suggest 合用。');
  if (values.explain !== undefined && values.suggest !== undefined) throw new UsageError('--explain 和 --suggest 只能写一个。');
  const { content } = parseFolders(values);
  const { problems, ifOfficial } = await loadContent(content, { allowEmpty: values['allow-empty'] !== undefined });
  const status = hasErrors(problems) ? exit.content : exit.done;
  const source = { content, stopped: new Set(problems.filter(({ code }) => code === 'parser-stopped').map(({ file }) => file)) };
  if (values.explain !== undefined) {
    process.stdout.write(`${await explain(source, values.explain)}\n`);
    return status;
  }
  if (values.suggest !== undefined) {
    process.stdout.write(`${await suggestMarks(source, { plan: values.plan ?? null, isJson: format === 'json' })}\n`);
    return status;
  }
  process.stdout.write(reportOf(problems, content, format));
  if (format === 'text' && ifOfficial.length > 0) process.stdout.write(`\n${formatOfficialNeeds(ifOfficial)}\n`);
  return status;
});
