import { guessPeriod } from './reading/guess-period.ts';
import { readStatements } from './read-statements.ts';
import type { Context, Reading } from './reading/reading.ts';
import { findTables } from './tables/find-tables.ts';
import { readTable } from './tables/read-table.ts';
import { foldText } from './text/fold.ts';
import { overlaps } from './text/span.ts';

/** Limit on the distance between a heading and the words that say it again. */
const near = 120;

/** Whether the earlier of two readings is a heading that the later one says in full: 2.建设5个基地。建设生物医药等5个省级基地. */
function isHeadingOf(text: string, earlier: Reading, later: Reading): boolean {
  const [a, b] = [earlier.value, later.value];
  if (a === null || b === null || a.value.value !== b.value.value || earlier.unit?.value !== later.unit?.value) return false;
  if (later.figure.start - earlier.span.end > near) return false;
  const name = text.slice(earlier.figure.end, earlier.span.end);
  const between = text.slice(earlier.span.end, later.span.start);
  return name.length >= 4 && /^[。\n ]/.test(between) && text.slice(later.figure.end, later.figure.end + 40).includes(name);
}

/** The promises of sentences and of tables drawn with tabs or strokes, in order. */
function readAll(text: string, context: Context): Reading[] {
  const tables = findTables(text).map((found) => ({ ...found, readings: readTable(found.table, context).map(({ reading }) => reading) }));
  const read = tables.filter(({ readings }) => readings.length > 0);
  if (read.length === 0) return readStatements(text, context);
  const sentences = readStatements(text, context).filter(({ span }) => !read.some((table) => overlaps(table, span)));
  return [...sentences, ...read.flatMap(({ readings }) => readings)].toSorted((a, b) => a.figure.start - b.figure.start);
}

/** The promises of a text to be proposed to an author: each once, without headings that are said in full right behind. */
export function findPromises(text: string, context: Partial<Context> = {}): Reading[] {
  const folded = foldText(text);
  const readings = readAll(text, { period: context.period ?? guessPeriod(folded), region: context.region ?? null });
  return readings.filter((reading, index) => {
    const next = readings[index + 1];
    return next === undefined || !isHeadingOf(folded, reading, next);
  });
}
