import { csvParseRows } from 'd3';
import { observation, type Observation } from '../../model/registry/observation.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { meantKey } from '../yaml/meant-key.ts';
import { validate } from '../yaml/validate.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import type { Placed, Registry } from './read-registry.ts';
import { tidyRows, type Row, type Tidied } from './tidy-rows.ts';

const columns = Object.keys(observation.shape);

/** The field that a column is, be it misspelt or headed by its Chinese title. */
function fieldOf(name: string): string | null {
  return columns.includes(name) ? name : meantKey(name, { root: observation, value: {}, path: [] });
}

function headProblem({ head, unnamed }: Tidied): string | null {
  const [only = ''] = head;
  if (head.length === 1 && /[\t;，；]/u.test(only)) return '各列没有用英文逗号分开，请另存为“CSV UTF-8（逗号分隔）”';
  if (unnamed !== null) return `第 ${unnamed} 列没有名称，却写了内容`;
  const unknown = head.find((name) => !columns.includes(name));
  if (unknown !== undefined) {
    const suggestion = fieldOf(unknown);
    return `不认识“${unknown}”一列${suggestion === null ? '' : `，是不是 ${suggestion}？`}`;
  }
  const twice = head.find((name, index) => head.indexOf(name) !== index);
  return twice === undefined ? null : `“${twice}”写了两次`;
}

/** The head to paste: the one that was meant where each column is recognised, else all columns. */
function expectedHead({ head }: Tidied): string {
  const fields = head.map(fieldOf);
  const sure = fields.every((field, index) => field !== null && fields.indexOf(field) === index);
  return (sure ? fields : columns).join(',');
}

/** The column, from 1, at which a cell starts in its line; quotes are counted only roughly. */
function columnOf(cells: readonly string[], index: number): number {
  return cells.slice(0, Math.max(0, index)).reduce((sum, cell) => sum + cell.length + 1, 1);
}

function sourceOf({ cells, line, written }: Row, { head, columns: places }: Tidied, file: string): YamlSource {
  const filled = head.map((name, index): [string, string | null] => [name, cells[index] === '' ? null : (cells[index] ?? null)]);
  const present = filled.filter(([, value]) => value !== null);
  const at = (path: Path) => ({ file, line, column: columnOf(written, places[head.indexOf(String(path[0] ?? ''))] ?? 0) });
  return { value: Object.fromEntries(present), text: '', problems: [], locate: at, locateKey: (_path, key) => at([key]), table: true };
}

/** Reads a table of observations: CSV with a head of field names, one row a value, no line break inside a cell. */
export function readObservations(source: string, file: string): Registry<Observation> {
  const problems: Problem[] = [];
  const entries: Placed<Observation>[] = [];
  const written = csvParseRows(source);
  if (written.some((cells) => cells.some((cell) => cell.includes('\n'))))
    return { entries, problems: [problem('table-quotes', { file })], isComplete: false };
  const table = tidyRows(written);
  const { head, rows } = table;
  const wrong = headProblem(table);
  if (wrong !== null)
    return {
      entries,
      problems: [problem('table-columns', { file }, { problem: wrong, expected: expectedHead(table) })],
      isComplete: false,
    };
  for (const row of rows) {
    const { cells, line } = row;
    if (cells.length !== head.length) {
      problems.push(problem('table-row', { file, line }, { cells: cells.length, columns: head.length }));
      continue;
    }
    const placed = sourceOf(row, table, file);
    const { data, faults, problems: found } = validate(observation, placed);
    problems.push(...found);
    if (data !== null && faults.length === 0) entries.push({ value: data, file, locate: placed.locate });
  }
  return { entries, problems, isComplete: problems.length === 0 };
}
