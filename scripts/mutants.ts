import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exit, UsageError } from './cli/options.ts';
import { parseOptions } from './cli/options.ts';
import { run } from './cli/run.ts';
import { drawMutants } from './tools/mutants/draw.ts';
import { formatReport, killRate, type Tried } from './tools/mutants/format-report.ts';
import { applyMutant, formatChange } from './tools/mutants/mutant.ts';
import { copyProject } from './tools/mutants/project-copy.ts';
import { createRelatedTests } from './tools/mutants/related-tests.ts';
import { subjectNames } from './tools/mutants/subjects.ts';
import { createTestRunner } from './tools/mutants/test-runner.ts';

const usage = `用法：npm run mutants -- [选项]
在项目的副本里每次改坏一处代码，看单元测试是否发现；发现的不到九成即失败。项目本身不改动。

  --seed 整数      抽样的种子（默认 1）；相同的种子抽出相同的改动
  --count 整数     试多少处（默认 100）
  --subject 名称   只试一个部分：${subjectNames.join('、')}`;

const enough = 0.9;

function parseNumber(text: string | undefined, fallback: number, name: string): number {
  if (text === undefined) return fallback;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} 要写整数；现在是“${text}”。`);
  return Number(text);
}

await run(usage, async (args) => {
  const values = parseOptions(args, ['seed', 'count', 'subject']);
  const seed = parseNumber(values.seed, 1, 'seed');
  const count = parseNumber(values.count, 100, 'count');
  const chosen = subjectNames.filter((name) => values.subject === undefined || values.subject === name);
  if (chosen.length === 0) throw new UsageError(`--subject 只能是 ${subjectNames.join('、')}；现在是“${values.subject}”。`);

  // By default a signal ends the process without the event that clears up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(exit.environment));
  const root = copyProject(resolve(import.meta.dirname, '..'));
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const sources = files.filter((file) => file.endsWith('.ts'));
  const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
  const relatedTests = createRelatedTests(new Map(sources.map((file) => [file, read(file)])));
  const { mutants, unsound, equivalent } = drawMutants({ root, files: sources }, { count, seed, chosen });
  console.log(
    `${mutants.length} mutants (seed ${seed}); of three times as many drawn, ${unsound} do not type-check, ${equivalent} are equivalent.`,
  );

  const runner = createTestRunner(root);
  const [first] = mutants;
  if (first === undefined) return exit.done;
  const all = [...new Set(mutants.flatMap(({ mutant }) => relatedTests(mutant.file)))];
  const unchanged = await runner.run({ file: first.mutant.file, text: read(first.mutant.file), tests: all }, 3600);
  if (unchanged.failed !== null) {
    console.log(`Without any change, ${unchanged.failed} fails already.`);
    runner.stop();
    return exit.content;
  }
  const tried: Tried[] = [];
  for (const { subject, mutant } of mutants) {
    const tests = relatedTests(mutant.file);
    const usual = tests.reduce((sum, test) => sum + (unchanged.seconds[test] ?? 0), 0);
    const { failed: killedBy } = await runner.run(
      { file: mutant.file, text: applyMutant(read(mutant.file), mutant), tests },
      30 + usual * 5,
    );
    tried.push({ subject, mutant, killedBy });
    console.log(`${killedBy === null ? '✗ survived' : '✓'} ${mutant.file}:${mutant.line} ${formatChange(mutant)} ${killedBy ?? ''}`);
  }
  runner.stop();
  console.log(`\n${formatReport(tried)}`);
  return killRate(tried) >= enough ? exit.done : exit.content;
});
