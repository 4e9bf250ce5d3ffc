import type { Clause } from '../body-text.ts';
import { joinNumber } from '../values/joined.ts';

/** The name of a clause within its plan, by printed numbers and the innermost title: 一、（四）发展目标. */
export function formatClauseName(clause: Clause, clauses: ReadonlyMap<string, Clause>): string {
  const numbers: string[] = [];
  let title = clause.title;
  let heading: Clause | undefined = clause;
  while (heading !== undefined) {
    if (heading.kind === 'heading') {
      if (numbers.length === 0) title = heading.title;
      numbers.unshift(heading.number ?? '');
    }
    heading = heading.parent === null ? undefined : clauses.get(heading.parent);
  }
  const dash = clause.kind === 'dash' ? `——${clause.title}` : '';
  return (
    joinNumber(
      numbers.reduce((before, number) => joinNumber(before, number), ''),
      title,
    ) + dash
  );
}
