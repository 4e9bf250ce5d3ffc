import { z } from 'zod';
import { isOrganisationCode } from './organisation-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The 18th character of a unified social credit code (GB 32100-2015): weights 3^(i−1) mod 31 over the first 17. */
export function creditCheckCharacter(seventeen: string): string {
  const sum = Array.from(seventeen.slice(0, 17)).reduce(
    (total, character, place) => total + alphabet.indexOf(character) * (3 ** place % 31),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** What is wrong with a unified social credit code, or `null` when it and the organisation code inside it check out. */
export function creditCodeFault(code: string): 'form' | 'check' | 'organisation-check' | null {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'form';
  if (creditCheckCharacter(code) !== code.charAt(17)) return 'check';
  return isOrganisationCode(code.slice(8, 17)) ? null : 'organisation-check';
}

/** A unified social credit code whose check characters are right. */
export const creditCode = z.string().refine((code) => creditCodeFault(code) === null, { error: 'credit-code' });
