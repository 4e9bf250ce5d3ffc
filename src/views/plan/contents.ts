import type { Clause } from '../../model/body-text.ts';

/** An entry of a contents list with the entries under it. */
export type ContentsEntry = {
  readonly id: string;
  readonly label: string;
  /** Language of the label where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly children?: readonly ContentsEntry[];
};

const deepest = 3;

/** The contents list of a text: its headings of the first two levels, with their printed numbers. */
export function contentsOf(clauses: readonly Clause[]): readonly ContentsEntry[] {
  type Growing = Pick<ContentsEntry, 'id' | 'label'> & { readonly children: Growing[] };
  const roots: Growing[] = [];
  const known = new Map<string, Growing>();
  for (const clause of clauses) {
    if (clause.kind !== 'heading' || clause.level > deepest) continue;
    const entry: Growing = { id: clause.id, label: (clause.number ?? '') + clause.title, children: [] };
    known.set(clause.id, entry);
    const parent = clause.parent === null ? undefined : known.get(clause.parent);
    (parent?.children ?? roots).push(entry);
  }
  return roots;
}
