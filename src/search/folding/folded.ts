/** One folded character with the place in the original text, in UTF-16 units, that it comes from. */
export type Folded = { readonly character: string; readonly start: number; readonly end: number };
