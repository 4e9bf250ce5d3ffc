/** A query as a citizen would type it, with the one place that answers it best. */
export type KnownItem = { readonly query: string; readonly best: string };

/** Written by hand for the plans of `content/`. */
export const knownItems: readonly KnownItem[] = [];
