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
