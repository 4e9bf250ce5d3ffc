import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findPromises } from '../../../../src/statements/find-promises.ts';
import { exit } from '../../../cli/options.ts';
import { describeMachine } from '../measure/machine.ts';
import type { Label } from './label.ts';
import { loadFacts, loadLabels, loadTexts, type Texts } from './load-input.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureVerifying } from './measure-verifying.ts';
import { parseStatementsBenchmark } from './options.ts';
import { formatMistakes, formatScore } from './report.ts';
import { rowsOf, type Row } from './row.ts';
import { scoreRows } from './score.ts';

const readTexts = (texts: Texts): Row[] => [...texts].flatMap(([file, text]) => rowsOf(file, text, findPromises(text)));

type Judged = { readonly texts: Texts; readonly rows: readonly Row[]; readonly labels: readonly Label[] };

/** Prints how well the rows of the labelled texts agree with the labels. */
function report(name: string, { texts, rows, labels }: Judged): void {
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

/** `bench statements`: reads texts, and tells how well what is read agrees with labels and facts, and how fast it is read. */
export async function benchmarkStatements(args: readonly string[]): Promise<number> {
  const { texts: given, labels, facts, out } = parseStatementsBenchmark(args);
  console.log(describeMachine());
  const folder = given ?? (labels === null ? null : join(dirname(resolve(labels)), 'reports'));
  if (folder !== null) {
    const texts = await loadTexts(folder);
    const rows = readTexts(texts);
    console.log(`文本 ${texts.size} 份，读出 ${rows.length} 条。`);
    if (out !== null) await writeFile(out, `${JSON.stringify(rows, null, 1)}\n`);
    if (labels !== null) report('标注', { texts, rows, labels: await loadLabels(labels) });
    console.log(measureSpeed([...texts.values()].join('\n')));
  }
  if (facts !== null) {
    const { texts, labels: own, lost } = await loadFacts(facts);
    if (lost.length > 0) console.log(`找不到原文的事实：${lost.join('、')}`);
    report('事实', { texts, rows: readTexts(texts), labels: own });
  }
  return exit.done;
}
