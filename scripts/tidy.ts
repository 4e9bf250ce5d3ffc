import { join } from 'node:path';
import { idOf } from '../src/content/files/layout.ts';
import { listFiles } from '../src/content/files/list-files.ts';
import { readSource } from '../src/content/files/read-source.ts';
import { loadContent } from '../src/content/load-content.ts';
import { suggest } from '../src/content/suggest.ts';
import { type Form, tidyPlan } from '../src/content/tidy/tidy-plan.ts';
import { exit, parseFolders, parseOptions, UsageError } from './cli/options.ts';
import { nameFromHere, reportOf } from './cli/print-problems.ts';
import { replaceText } from './cli/replace-text.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run tidy -- [选项]
整理规划的资料栏：正文写明的、能按规则得出的各项不再重复，各项共同的写成 defaults。正文、注释和公开的数据都不变。

  --content 文件夹   内容文件夹（默认 content）
  --plan 编号        只整理一份规划
  --long             反过来：把得出的各项都写进资料栏`;

const linesOf = (text: string) => text.split('\n').length;

/** Tidies one plan and says what became of it. */
function tidyFile(content: string, file: string, form: Form): string {
  const { text } = readSource(content, file);
  const tidied = text === null ? null : tidyPlan(text, file, form);
  if (text === null || tidied === null) return '保持原样，改写会丢失内容';
  if (tidied === text) return '没有可改的';
  replaceText(join(content, file), tidied);
  return `${linesOf(text)} 行改为 ${linesOf(tidied)} 行`;
}

await run(usage, async (args) => {
  const values = parseOptions(args, ['content', 'plan'], ['long']);
  const { content } = parseFolders(values);
  const { files } = await listFiles(content);
  const plans = files.filter(({ kind }) => kind === 'plan').map(({ path }) => path);
  const chosen = plans.filter((path) => values.plan === undefined || idOf(path) === values.plan);
  if (values.plan !== undefined && chosen.length === 0) {
    const near = suggest(values.plan, plans.map(idOf));
    throw new UsageError(`没有编号“${values.plan}”的规划。${near === null ? '' : `是不是 ${near}？`}`);
  }
  const { problems } = await loadContent(content, { allowEmpty: true });
  const errors = problems.filter(({ severity, file }) => severity === 'error' && (values.plan === undefined || chosen.includes(file)));
  const faulty = new Set(errors.map(({ file }) => file));
  for (const file of chosen) {
    const became = faulty.has(file) ? '有错误，没有改动' : tidyFile(content, file, values.long === undefined ? 'short' : 'long');
    console.log(`${nameFromHere(file, content)}：${became}`);
  }
  if (errors.length === 0) return exit.done;
  process.stdout.write(`\n${reportOf(errors, content, 'text')}`);
  return exit.content;
});
