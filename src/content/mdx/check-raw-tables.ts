import { type Problem, problem } from '../problems/catalogue.ts';
import { placeOf, walk, type Root } from './tree.ts';

const shown = 24;
const bar = /(?<!\\)[|｜]/gu;
const delimiterSigns = /^[|｜\s:：—－–-]+$/u;

function isDelimiter(line: string): boolean {
  return delimiterSigns.test(line) && /[-—－–]/u.test(line);
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^[|｜]/u, '')
    .replace(/[|｜]$/u, '')
    .split(bar).length;
}

function isRow(line: string): boolean {
  const text = line.trim();
  const bars = text.match(bar)?.length ?? 0;
  return /^[|｜]/u.test(text) && bars > (/[|｜]$/u.test(text) ? 1 : 2);
}

/** Whether lines are a table without bars at the ends: as many bars in each, and more than one line. */
function isOpenTable(lines: readonly string[]): boolean {
  const counts = lines.map((line) => line.match(/ [|｜] /gu)?.length ?? 0);
  return lines.length > 1 && counts.every((count) => count > 0 && count === counts[0]);
}

/** What keeps rows from being a table. */
function detailOf(rows: readonly string[]): string {
  const [head = '', second = ''] = rows;
  if (head.includes('｜')) return '分格要用半角的竖线“|”';
  if (isDelimiter(second)) {
    if (/[—－–｜：]/u.test(second)) return '分隔行要用半角的“|”和“-”';
    return `分隔行有 ${cellsOf(second)} 格，表头有 ${cellsOf(head)} 格`;
  }
  if (isDelimiter(head)) return '分隔行上面没有表头';
  return '下面没有分隔行';
}

/** Finds paragraphs that are rows of a table which the parser did not take for one. */
export function checkRawTables(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node) => {
    if (node.type !== 'element' || node.tagName !== 'p' || node.position === undefined) return;
    const lines = source.slice(node.position.start.offset, node.position.end.offset).split('\n');
    const first = isOpenTable(lines) ? 0 : lines.findIndex(isRow);
    if (first === -1) return;
    const rows = lines.slice(first);
    const [head = ''] = rows;
    const wrong = isDelimiter(rows[1] ?? '') ? '请把分隔行改成' : '请在表头下面加一行';
    const paste = `若是表格，${wrong}：|${' --- |'.repeat(cellsOf(head))}　表格中间不能有空行；若不是表格，竖线请写成 \\|。`;
    const place = { file, line: placeOf(node).line + first, column: first === 0 ? placeOf(node).column : 1 };
    problems.push(problem('table-without-delimiter', place, { row: head.trim().slice(0, shown), detail: detailOf(rows), paste }));
  });
  return problems;
}
