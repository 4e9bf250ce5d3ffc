/** Anchors of an item's record on its plan's page; permanent. */
export const recordAnchor = {
  target: (id: string) => `t-${id}`,
  milestone: (id: string) => `m-${id}`,
  task: (id: string) => `task-${id}`,
  phase: (id: string) => `phase-${id}`,
  incentive: (id: string) => `incentive-${id}`,
  note: (id: string) => `note-${id}`,
  erratum: (id: string) => `erratum-${id}`,
} as const;

export type Item = keyof typeof recordAnchor;

/** The anchor of the first place in the text that states an item. */
export function mentionAnchor(item: Item, id: string): string {
  return `at-${recordAnchor[item](id)}`;
}

/** The anchor of each change of a plan, in their order: `change-2021-04-01`, a further one of the same day `change-2021-04-01-2`. */
export function changeAnchors(changes: readonly { readonly date: string }[]): readonly string[] {
  return changes.map(({ date }, index) => {
    const earlier = changes.slice(0, index).filter((change) => change.date === date).length;
    return `change-${date}${earlier === 0 ? '' : `-${earlier + 1}`}`;
  });
}

/** Whether an anchor stands wherever the running text of a plan does, also on the page of its converted text, which has no records. */
export function isTextAnchor(anchor: string): boolean {
  return /^(?:s\d|at-|user-content-|(?:footnote-label|text|contents|main|elder)$)/.test(anchor);
}
