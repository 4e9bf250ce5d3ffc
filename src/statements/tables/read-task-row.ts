import { readDeadline } from '../../model/time/read-deadline.ts';
import { stated } from '../reading/field.ts';
import type { Context, Reading } from '../reading/reading.ts';
import { shiftReading } from '../reading/shift-reading.ts';
import { readStatements } from '../read-statements.ts';
import { foldText } from '../text/fold.ts';
import { spanAt } from '../text/span.ts';
import type { Header } from './read-header.ts';
import type { Cell } from './table.ts';

type Row = { readonly line: readonly (Cell | null)[]; readonly header: Header; readonly context: Context };

function cellsOf({ header, line }: Row, gives: 'bodies' | 'due') {
  return header.columns.flatMap((column) => {
    const cell = line[column.index] ?? null;
    return column.rule.gives === gives && cell !== null && cell.text.trim() !== '' ? [{ cell, rule: column.rule }] : [];
  });
}

/** The promises of a row of tasks: its words read as a text, the time and bodies from their columns. */
export function readTaskRow(row: Row): Reading[] {
  const year = row.context.period?.end ?? null;
  const [due] = cellsOf(row, 'due');
  const bodies = cellsOf(row, 'bodies');
  const printed = due === undefined ? null : foldText(due.cell.text);
  const time =
    printed === null
      ? null
      : (readDeadline(printed, null) ??
        (year === null ? null : readDeadline(printed, String(year))) ??
        /20\d\d(?=年)/.exec(printed)?.[0] ??
        null);
  return row.header.columns.flatMap(({ index, rule }) => {
    const cell = row.line[index] ?? null;
    if (rule.gives !== 'subject' || cell === null) return [];
    return readStatements(cell.text, row.context).map((own) => {
      const reading = shiftReading(own, cell.start);
      return {
        ...reading,
        due: due === undefined || time === null ? reading.due : stated(time, due.rule, spanAt(due.cell.start, due.cell.text)),
        dueSource:
          due === undefined || time === null
            ? reading.dueSource
            : stated('printed' as const, due.rule, spanAt(due.cell.start, due.cell.text)),
        bodies:
          bodies[0] === undefined
            ? reading.bodies
            : stated(
                bodies.flatMap(({ cell: { text } }) => text.trim().split(/[、,，\s]+/)),
                bodies[0].rule,
                ...bodies.map(({ cell: { text, start } }) => spanAt(start, text)),
              ),
      };
    });
  });
}
