import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { findPromises } from '../../../src/statements/find-promises.ts';
import { exit } from '../../cli/exit.ts';
import { describeMachine } from '../measure/machine.ts';
import { label, type Label } from './label.ts';
import { facts, labelsOfFacts } from './load-facts.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureVerifying } from './measure-verifying.ts';
import { parseStatementsBenchmark } from './options.ts';
import { formatMistakes, formatScore } from './report.ts';
import { rowsOf, type Row } from './row.ts';
import { scoreRows } from './score.ts';

type Texts = ReadonlyMap<string, string>;

/** Every .txt of a folder by its name without the ending. */
async function loadTexts(folder: string): Promise<Texts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [basename(name, '.txt'), await readFile(join(folder, name), 'utf8')] as const)),
  );
}

const readTexts = (texts: Texts): Row[] => [...texts].flatMap(([file, text]) => rowsOf(file, text, findPromises(text)));

function report(
  name: string,
  { texts, rows, labels }: { readonly texts: Texts; readonly rows: readonly Row[]; readonly labels: readonly Label[] },
): void {
  const known = new Set(labels.map(({ file }) => file));
  const score = scoreRows(
    rows.filter(({ file }) => known.has(file)),
    labels,
  );
  const wordsAt = (file: string, start: number, end: number) =>
    Array.from(texts.get(file) ?? '')
      .slice(start, end)
      .join('');
  console.log(formatScore(name, score));
  console.log(formatMistakes(score, wordsAt));
  console.log(measureVerifying(texts, labels));
}

async function benchmarkFacts(folder: string): Promise<void> {
  const texts = await loadTexts(join(folder, '..', 'seeds'));
  const names = (await readdir(folder)).filter((name) => /^\d+\.json$/.test(name)).toSorted();
  const labels: Label[] = [];
  for (const name of names) {
    const given = facts.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const id = basename(name, '.json');
    const file = [...texts.keys()].find((own) => own === id || own.startsWith(`${id}_`)) ?? id;
    const { labels: own, lost } = labelsOfFacts(file, texts.get(file) ?? '', given);
    if (lost.length > 0) console.log(`${name}：找不到原文的事实 ${lost.join('、')}`);
    labels.push(...own);
  }
  report('事实', { texts, rows: readTexts(texts), labels });
}

/** `bench statements`: reads texts, and tells how well what is read agrees with labels and facts, and how fast it is read. */
export async function benchmarkStatements(args: readonly string[]): Promise<number> {
  const benchmark = parseStatementsBenchmark(args);
  console.log(describeMachine());
  const folder = benchmark.texts ?? (benchmark.labels === null ? null : join(dirname(resolve(benchmark.labels)), 'reports'));
  if (folder !== null) {
    const texts = await loadTexts(folder);
    const rows = readTexts(texts);
    console.log(`文本 ${texts.size} 份，读出 ${rows.length} 条。`);
    if (benchmark.out !== null) await writeFile(benchmark.out, `${JSON.stringify(rows, null, 1)}\n`);
    if (benchmark.labels !== null)
      report('标注', { texts, rows, labels: z.array(label).parse(JSON.parse(await readFile(benchmark.labels, 'utf8'))) });
    console.log(measureSpeed([...texts.values()].join('\n')));
  }
  if (benchmark.facts !== null) await benchmarkFacts(benchmark.facts);
  return exit.done;
}
