import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { MarkedItems } from './read-items.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A target that leaves its kind to words that do not give it, by its place in the list. */
export type Unread = { readonly index: number; readonly problem: Problem };

/** Targets of which neither their author nor their words say the kind: nothing is guessed, a person is asked. */
export function checkShortForm(value: unknown, { items }: MarkedItems, locate: (path: readonly (string | number)[]) => Place): Unread[] {
  const targets = isRecord(value) && Array.isArray(value['targets']) ? value['targets'] : [];
  return targets.flatMap((item: unknown, index): Unread[] => {
    if (!isRecord(item) || Object.hasOwn(item, 'kind') || typeof item['id'] !== 'string') return [];
    const [mark] = items.get(`Target:${item['id']}`) ?? [];
    if (mark === undefined) return [];
    const { id, words } = mark;
    const numbers = mark.marked.readings.flatMap(({ value: single, min }) =>
      [single, min].flatMap((each) => (each === null ? [] : [each.value.printed])),
    );
    const place = locate(['targets', index]);
    const found =
      numbers.length > 1
        ? problem('figure-unsure', place, { id, words, numbers: numbers.join('、') })
        : problem('figure-unread', place, { id, words });
    return [{ index, problem: found }];
  });
}
