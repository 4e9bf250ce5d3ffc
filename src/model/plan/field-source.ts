/** Where a field of an item comes from that its author left out. */
export const fieldSources = { words: '正文写明', inferred: '按规则推定', defaults: '本规划默认', task: '所属任务' } as const;

/** Where a field comes from, with the words that give it and the rule that read them, as far as there are any. */
export type FieldSource = { readonly by: keyof typeof fieldSources; readonly words: string | null; readonly rule: string | null };

/** The fields of an item that its author left out, each with where it comes from. */
export type ItemSources = Readonly<Record<string, FieldSource>>;

/** The sources of the items of a plan that have any, keyed `Target:<id>`, `Milestone:<id>`, `Task:<id>`. */
export type PlanSources = Readonly<Record<string, ItemSources>>;
