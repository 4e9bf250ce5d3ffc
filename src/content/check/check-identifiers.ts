import { indexNumberFault, normaliseDocumentNumber } from '../../model/values/identifiers.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { fits } from './fits.ts';
import { placeWords, type Loaded } from './loaded.ts';

/** The patterns of the site as functions; one that never comes to an end is reported, once, and fits whatever it could not judge. */
function sitePatterns(site: Loaded['site']) {
  const slow: Problem[] = [];
  const patterns = (site?.value.indexNumberPatterns ?? []).map(({ pattern }, index) => {
    let isSlow = false;
    return (text: string) => {
      const fit = isSlow ? null : fits(pattern, text);
      if (fit !== null || site === null) return fit === true;
      if (!isSlow) slow.push(problem('slow-pattern', site.locate(['indexNumberPatterns', index, 'pattern']), { text }));
      isSlow = true;
      return true;
    };
  });
  return { patterns, slow };
}

/** Index numbers have a right form and right check characters and are unique; document numbers agree with what is printed. */
export function checkIdentifiers({ plans, site }: Loaded): Problem[] {
  const { patterns, slow } = sitePatterns(site);
  // A place is found by reading the file again: only where there is a problem.
  const seen = new Map<string, () => string>();
  const found = plans.flatMap(({ data, file, locate }) => {
    const problems: Problem[] = [];
    const { indexNumber, documentNumber } = data;
    if (indexNumber !== null) {
      const place = () => locate(['indexNumber']);
      const fault = indexNumberFault(indexNumber, patterns);
      if (fault !== null) problems.push(problem('bad-index-number', place(), { value: indexNumber, fault }));
      const folded = indexNumber.normalize('NFKC').toUpperCase();
      const first = seen.get(folded);
      if (first !== undefined) problems.push(problem('duplicate-index-number', place(), { indexNumber, first: first() }));
      else seen.set(folded, () => placeWords({ ...place(), file }));
    }
    if (documentNumber !== null) {
      const normalised = normaliseDocumentNumber(documentNumber.printed);
      if (normalised !== null && normalised !== documentNumber.normalised) {
        problems.push(
          problem('document-number-differs', locate(['documentNumber', 'normalised']), { printed: documentNumber.printed, normalised }),
        );
      }
    }
    return problems;
  });
  return [...found, ...slow];
}
