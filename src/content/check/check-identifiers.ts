import { normaliseDocumentNumber } from '../../model/identifiers/document-number.ts';
import { indexNumberFault } from '../../model/identifiers/index-number.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { placeWords, type Loaded } from './loaded.ts';

/** Index numbers have a right form and right check characters and are unique; document numbers agree with what is printed. */
export function checkIdentifiers({ plans, site }: Loaded): Problem[] {
  const patterns = (site?.value.indexNumberPatterns ?? []).map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u'));
  // A place is found by reading the file again: only where there is a problem.
  const seen = new Map<string, () => string>();
  return plans.flatMap(({ data, file, locate }) => {
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
}
