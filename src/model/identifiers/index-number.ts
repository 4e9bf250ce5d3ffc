import { creditCodeFault } from './credit-code.ts';
import { isOrganisationCode } from './organisation-code.ts';

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
