import { z } from 'zod';

const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an organisation code's first eight characters (GB 11714): 11 − Σ Ci·Wi mod 11, 10 → X, 11 → 0. */
export function organisationCheckCharacter(eight: string): string {
  const sum = weights.reduce((total, weight, place) => total + organisationAlphabet.indexOf(eight.charAt(place)) * weight, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Whether nine characters are an organisation code with the right check character. */
export function isOrganisationCode(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && organisationCheckCharacter(code) === code.charAt(8);
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The 18th character of a unified social credit code (GB 32100-2015): weights 3^(i−1) mod 31 over the first 17. */
export function creditCheckCharacter(seventeen: string): string {
  const sum = Array.from(seventeen.slice(0, 17)).reduce(
    (total, character, place) => total + creditAlphabet.indexOf(character) * (3 ** place % 31),
    0,
  );
  return creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** What is wrong with a unified social credit code, or `null` when it and the organisation code inside it check out. */
export function creditCodeFault(code: string): 'form' | 'check' | 'organisation-check' | null {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'form';
  if (creditCheckCharacter(code) !== code.charAt(17)) return 'check';
  return isOrganisationCode(code.slice(8, 17)) ? null : 'organisation-check';
}

/** A unified social credit code whose check characters are right. */
export const creditCode = z.string().refine((code) => creditCodeFault(code) === null, { error: 'credit-code' });

/** The national form: organisation code (9) or unified social credit code (18), `/`, year, `-`, serial of 5 to 7 digits. */
const national = /^([0-9A-HJ-NPQRTUWXY]{18}|[0-9A-Z]{8}[0-9X])\/((?:19|20)\d{2})-(\d{5,7})$/;

export type IndexNumberFault = 'form' | 'check';

/**
 * What is wrong with an index number (政府信息公开目录系统实施指引), or `null`.
 * The national form has its check characters verified; other forms must match one of the site's own patterns in full.
 */
export function indexNumberFault(text: string, sitePatterns: readonly ((text: string) => boolean)[]): IndexNumberFault | null {
  const code = national.exec(text)?.[1];
  if (code !== undefined) {
    const right = code.length === 18 ? creditCodeFault(code) === null : isOrganisationCode(code);
    return right ? null : 'check';
  }
  return sitePatterns.some((fits) => fits(text)) ? null : 'form';
}

/** 代字〔YYYY〕N号: agency word, full year in hollow brackets, number without leading zero (GB/T 9704-2012, 7.2.5). */
const numbered = /^[\p{Script=Han}〇]{2,12}〔(19|20)\d{2}〕[1-9]\d*号$/u;
/** 令第N号: an order of a government or its head, 国令第837号 among them. */
const order = /^[\p{Script=Han}〇]{1,20}令第[1-9]\d*号$/u;
/** 公告YYYY年第N号: an announcement, with or without its author before it. */
const announcement = /^[\p{Script=Han}〇]{0,20}[公通]告(?:(?:19|20)\d{2}年)?第[1-9]\d*号$/u;

/** Whether a document number stands in normal form. */
export function isDocumentNumber(text: string): boolean {
  return numbered.test(text) || order.test(text) || announcement.test(text);
}

/**
 * The normal form of a document number as printed, or `null` if it cannot be read as one.
 * Mends what conversion does to brackets, widths, spaces, 第 and leading zeros: `国办发[2017] 043号` → `国办发〔2017〕43号`.
 */
export function normaliseDocumentNumber(printed: string): string | null {
  const text = printed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[({【〔]((?:19|20)\d{2})[\])}】〕]/, '〔$1〕')
    .replace(/〕第?0*(\d)/, '〕$1')
    .replace(/號$/, '号')
    .replace(/(令|[公通]告(?:(?:19|20)\d{2}年)?)第?0*([1-9]\d*)号$/, '$1第$2号');
  return isDocumentNumber(text) ? text : null;
}

/** A document number in normal form. */
export const documentNumber = z.string().refine(isDocumentNumber, { error: 'document-number' });
