import type { MilestoneRow } from '../../src/exports/tables/milestones.ts';
import { compareItems, type Field } from './compare-items.ts';
import { clauseOf, hedgeOf, withoutParagraph } from './facts-terms.ts';
import type { StatedMilestone } from './stated-items.ts';

function fieldsOf(stated: StatedMilestone, row: MilestoneRow): readonly Field[] {
  return [
    ['targetYear', stated.targetYear?.toString() ?? null, row.targetYear],
    ['phase', stated.phase ?? null, row.phase],
    ['hedge', hedgeOf(stated.modality), row.hedge],
    ['bodies', stated.responsible.join(' '), row.bodies.join(' ')],
    ['clause', clauseOf(stated.section), withoutParagraph(row.clause)],
  ];
}

/** What the table of milestones lacks of the milestones that the facts state for one plan. */
export function findMissingMilestones(stated: readonly StatedMilestone[], rows: readonly MilestoneRow[]): string[] {
  const keys = { stated: ({ id }: StatedMilestone) => id, found: ({ id }: MilestoneRow) => id };
  return compareItems({ what: 'milestone', stated, found: rows, keys, nameOf: ({ name }) => name, fields: fieldsOf });
}
