import type { VocabularyWords } from '../dictionary/vocabulary.ts';

/** Kinds of plan, in English; apart from the other vocabularies because the search page's script reads them. */
export const planKind = {
  plan: 'Plan',
  'action-plan': 'Action plan',
  'work-plan': 'Work plan',
  'work-points': 'Work points',
  'implementation-plan': 'Implementation plan',
} satisfies VocabularyWords['planKind'];

/** Validity of plans, in English. */
export const validity = { 有效: 'In force', 失效: 'Expired', 废止: 'Repealed', 已调整: 'Amended' } satisfies VocabularyWords['validity'];
