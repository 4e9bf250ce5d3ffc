import { type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded } from './loaded.ts';

/** What is not to be disclosed must not lie in a folder that is published, not even as a draft. */
export function checkDisclosure({ plans }: Loaded): Problem[] {
  return plans
    .filter(({ data }) => data.disclosure === '不予公开')
    .map(({ locate }) => problem('disclosure-forbidden', locate(['disclosure'])));
}
