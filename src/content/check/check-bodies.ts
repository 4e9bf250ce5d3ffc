import { type Problem, problem } from '../problems/catalogue.ts';
import { placeWords, type Loaded } from './loaded.ts';

/** A credit code names one body. */
export function checkBodies({ bodies }: Loaded): Problem[] {
  const seen = new Map<string, string>();
  return bodies.flatMap(({ value: { creditCode, name }, locate }) => {
    if (creditCode === null) return [];
    const first = seen.get(creditCode);
    if (first !== undefined) return [problem('credit-code-twice', locate(['creditCode']), { code: creditCode, first })];
    seen.set(creditCode, `“${name}”（${placeWords(locate(['creditCode']))}）`);
    return [];
  });
}
