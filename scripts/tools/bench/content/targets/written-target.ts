import type { z } from 'zod';
import type { target } from '../../../../../src/model/plan/target.ts';
import type { Setting } from '../setting.ts';

export type TargetInput = z.input<typeof target>;

/** A target with the words that state it and its row in the plan's table. */
export type WrittenTarget = {
  readonly data: TargetInput;
  readonly words: string;
  readonly row: { readonly name: string; readonly base: string; readonly aim: string; readonly nature: string };
};

/** Words marked as the statement of a target. */
export function markTarget(id: string, words: string): string {
  return `<Target id="${id}">${words}</Target>`;
}

/** What every target of a plan says alike. */
export function commonFields({ end, place, random }: Setting) {
  return {
    hedge: random.pick(['明确', '明确', '力争']),
    targetYear: String(end),
    targetYearSource: '文中写明',
    deadline: `到${end}年`,
    scope: place.name,
  };
}
