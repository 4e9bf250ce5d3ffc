import type { Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import type { Loaded } from './loaded.ts';

/** Each index-number pattern fits its own example. */
export function checkSite({ site }: Loaded): Problem[] {
  if (site === null) return [];
  return site.value.indexNumberPatterns.flatMap(({ pattern, example }, index) =>
    new RegExp(`^(?:${pattern})$`, 'u').test(example) ? [] : [problem('pattern-example', site.locate(['indexNumberPatterns', index, 'example']), { example })],
  );
}
