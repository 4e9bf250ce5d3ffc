import type { certainties } from '../vocabularies.ts';

type Equivalence = { readonly units: readonly [string, string]; readonly certainty: keyof typeof certainties; readonly about: string };

/**
 * Units that are written differently and count the same thing, one for one: never units that need a factor (万元 and 亿元) or
 * that differ in kind (% and 个百分点).
 */
const equivalents: readonly Equivalence[] = [
  { units: ['家', '户'], certainty: 'certain', about: 'enterprises and institutions' },
  { units: ['家', '个'], certainty: 'likely', about: 'enterprises and institutions; 个 counts anything' },
  { units: ['户', '个'], certainty: 'likely', about: 'enterprises; 户 may also be a household' },
  { units: ['人', '名'], certainty: 'certain', about: 'persons' },
  { units: ['%', '％'], certainty: 'certain', about: 'half width and full width' },
  { units: ['公里', '千米'], certainty: 'certain', about: 'GB 3100 names the kilometre 千米; documents write 公里' },
  { units: ['平方公里', '平方千米'], certainty: 'certain', about: 'as 公里 and 千米' },
  { units: ['吨标准煤', '吨标煤'], certainty: 'certain', about: 'the short form in documents' },
];

/** How sure it is that two units mean the same: certain when they are spelt alike, `null` when nothing is known. */
export function unitEquivalence(a: string, b: string): keyof typeof certainties | null {
  if (a === b) return 'certain';
  return equivalents.find(({ units }) => units.includes(a) && units.includes(b))?.certainty ?? null;
}
