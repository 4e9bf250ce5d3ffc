import type { ConvertedText, Script } from '../../model/converted-text.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import type { CheckedText } from '../mdx/text-tree.ts';
import { convertWords } from './convert-words.ts';
import { printTree } from './finish-text.ts';
import { converterFrom } from './make-converter.ts';

/** The text of a plan in another script, of a tree that is finished but not printed and stays as it is. */
export async function convertedText({ tree, facts }: CheckedText, plan: PlanFrontmatter, lang: Script): Promise<ConvertedText> {
  const convert = await converterFrom(plan.lang);
  const root = structuredClone(tree.root);
  convertWords(root, convert);
  return {
    lang,
    title: convert(plan.title),
    planTitle: convert(plan.planTitle),
    clauses: facts.clauses.map((clause) => ({ ...clause, number: clause.number && convert(clause.number), title: convert(clause.title) })),
    segments: printTree(root),
  };
}
