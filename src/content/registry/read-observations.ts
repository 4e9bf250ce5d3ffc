import { csvParseRows } from 'd3';
import type { Problem } from '../../model/problem.ts';
import { observation, type Observation } from '../../model/registry/observation.ts';
import { problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { validate } from '../yaml/validate.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import type { Placed, Registry } from './read-registry.ts';

const columns = Object.keys(observation.shape);

type Row = { readonly cells: readonly string[]; readonly line: number };

function headProblem(head: readonly string[]): string | null {
  const unknown = head.find((name) => !columns.includes(name));
  if (unknown !== undefined) {
    const suggestion = suggest(unknown, columns);
    return `不认识“${unknown}”一列${suggestion === null ? '' : `，是不是 ${suggestion}？`}`;
  }
  const twice = head.find((name, index) => head.indexOf(name) !== index);
  return twice === undefined ? null : `“${twice}”写了两次`;
}

/** The column, from 1, at which a cell starts in its line; quotes are counted only roughly. */
function columnOf(cells: readonly string[], index: number): number {
  return cells.slice(0, Math.max(0, index)).reduce((sum, cell) => sum + cell.length + 1, 1);
}

function sourceOf({ cells, line }: Row, head: readonly string[], file: string): YamlSource {
  const filled = head.map((name, index): [string, string | null] => [name, cells[index] === '' ? null : (cells[index] ?? null)]);
  const present = filled.filter(([, value]) => value !== null);
  const at = (path: Path) => ({ file, line, column: columnOf(cells, head.indexOf(String(path[0] ?? ''))) });
  return { value: Object.fromEntries(present), text: '', problems: [], locate: at, locateKey: (_path, key) => at([key]) };
}

/** Reads a table of observations: CSV with a head of field names, one row a value, no line break inside a cell. */
export function readObservations(source: string, file: string): Registry<Observation> {
  const problems: Problem[] = [];
  const entries: Placed<Observation>[] = [];
  const rows = csvParseRows(source);
  const [head = []] = rows;
  if (rows.some((cells) => cells.some((cell) => cell.includes('\n'))))
    return { entries, problems: [problem('table-quotes', { file })], isComplete: false };
  const wrong = headProblem(head);
  if (wrong !== null)
    return { entries, problems: [problem('table-columns', { file }, { problem: wrong, expected: columns.join(',') })], isComplete: false };
  for (const [index, cells] of rows.entries()) {
    const line = index + 1;
    if (index === 0 || (cells.length === 1 && cells[0]?.trim() === '')) continue;
    if (cells.length !== head.length) {
      problems.push(problem('table-row', { file, line }, { cells: cells.length, columns: head.length }));
      continue;
    }
    const row = sourceOf({ cells, line }, head, file);
    const { data, faults, problems: found } = validate(observation, row);
    problems.push(...found);
    if (data !== null && faults.length === 0) entries.push({ value: data, file, locate: row.locate });
  }
  return { entries, problems, isComplete: problems.length === 0 };
}
