import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { MarkedItems } from './read-items.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A target that leaves its kind to words that do not give it, by its place in the list. */
export type Unread = { readonly index: number; readonly problem: Problem };

const lists = ['targets', 'milestones', 'tasks'] as const;

/** The lines of the items of a plan, at which is told what they lack. */
export function linesOfItems(value: unknown, locate: (path: readonly (string | number)[]) => Place): ReadonlySet<number | undefined> {
  const itemsOf = (list: string): readonly unknown[] => (isRecord(value) && Array.isArray(value[list]) ? (value[list] as unknown[]) : []);
  return new Set(lists.flatMap((list) => itemsOf(list).map((_, index) => locate([list, index]).line)));
}

/** Targets of which neither their author nor their words say the kind, for want of a mark or of a figure: nothing is guessed, a person is asked. */
export function checkShortForm(value: unknown, { items }: MarkedItems, locate: (path: readonly (string | number)[]) => Place): Unread[] {
  const targets = isRecord(value) && Array.isArray(value['targets']) ? value['targets'] : [];
  return targets.flatMap((item: unknown, index): Unread[] => {
    if (!isRecord(item) || Object.hasOwn(item, 'kind') || typeof item['id'] !== 'string') return [];
    const [mark] = items.get(`Target:${item['id']}`) ?? [];
    if (mark === undefined) {
      const named = { component: 'Target', id: item['id'], name: String(item['name'] ?? item['id']) };
      return [{ index, problem: problem('unmarked-item', locate(['targets', index, 'id']), named) }];
    }
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
