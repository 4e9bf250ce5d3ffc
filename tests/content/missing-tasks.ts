import type { TaskRow } from '../../src/exports/tables/tasks.ts';
import { compareItems, type Field } from './compare-items.ts';
import { clauseOf, taskGroupOf } from './facts-terms.ts';
import type { StatedTask } from './stated-items.ts';

function fieldsOf(stated: StatedTask, row: TaskRow): readonly Field[] {
  return [
    ['number', stated.numberNormalised ?? stated.number, row.number],
    ['title', stated.title, row.title],
    ['group', taskGroupOf(stated.group), row.group],
    ['bodies', stated.responsible.join(' '), row.bodies.join(' ')],
    ['bodiesPrinted', stated.responsiblePrinted, row.bodiesPrinted],
    ['lead', null, row.lead?.join(' ') ?? null],
  ];
}

/** What the table of tasks lacks of the tasks and safeguards that the facts state for one plan; they are known by their clause. */
export function findMissingTasks(stated: readonly StatedTask[], rows: readonly TaskRow[]): string[] {
  const keys = { stated: ({ section }: StatedTask) => clauseOf(section), found: ({ clause, id }: TaskRow) => clause ?? id };
  return compareItems({ what: 'task', stated, found: rows, keys, nameOf: ({ title }) => title, fields: fieldsOf });
}
