import { readingsOf } from '../folding/readings.ts';

type Worded = { readonly title: string; readonly texts: readonly string[]; readonly aliases?: readonly string[] };

/** All texts that a unit is found by, in every way they are read, the title first. */
export function fieldsOf({ title, texts, aliases = [] }: Worded): readonly string[] {
  return [title, ...texts, ...aliases].flatMap(readingsOf);
}
