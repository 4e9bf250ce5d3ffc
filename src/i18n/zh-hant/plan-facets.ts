import type { VocabularyWords } from '../dictionary/vocabulary.ts';

/** Kinds of plan, in Traditional Chinese; apart from the other vocabularies because the search page's script reads them. */
export const planKind = {
  plan: '規劃',
  'action-plan': '行動計劃',
  'work-plan': '工作計劃',
  'work-points': '工作要點',
  'implementation-plan': '實施方案',
} satisfies VocabularyWords['planKind'];

/** Validity of plans, in Traditional Chinese. */
export const validity = { 有效: '有效', 失效: '失效', 废止: '廢止', 已调整: '已調整' } satisfies VocabularyWords['validity'];
