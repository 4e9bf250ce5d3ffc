import type { Comparator, Hedge } from '../reading/reading.ts';

/** The words with which a comparator, a tone and a change are printed, so that they are read back as the same. */
export const printedComparators: Readonly<Record<Comparator, { readonly before: string; readonly after: string }>> = {
  '>=': { before: '不低于', after: '' },
  '>': { before: '超过', after: '' },
  '=': { before: '等于', after: '' },
  '~': { before: '', after: '左右' },
  '<=': { before: '不超过', after: '' },
  '<': { before: '低于', after: '' },
};

export const printedTones: Readonly<Record<Hedge, string>> = { firm: '确保', strive: '力争', plan: '谋划', explore: '探索实施' };
