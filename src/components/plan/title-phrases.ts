const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a line may not begin with: the particle, and the end of brackets and clauses. */
const neverFirst = /^[的\p{Pe}\p{Pf}，、。：；！？]/u;
const [opening, closing] = [/^[\p{Ps}\p{Pi}]/u, /^[\p{Pe}\p{Pf}，、：；]|^的$/u];
const wholeWord = /^\p{Script=Han}{2,}$/u;

/** A line may end before or after brackets and between two words; a single character more likely belongs to its neighbours than to nobody. */
function mayBreak(before: string, after: string): boolean {
  if (neverFirst.test(after) || opening.test(before)) return false;
  return opening.test(after) || closing.test(before) || (wholeWord.test(before) && wholeWord.test(after));
}

/**
 * The pieces of a plan's title that should each stay in one line: a title that takes several lines keeps the sense of its words whole
 * (GB/T 9704—2012, 7.3.1). Together the pieces are the title.
 */
export function titlePhrases(title: string): readonly string[] {
  const phrases: string[] = [];
  let before: string | null = null;
  for (const { segment } of words.segment(title)) {
    if (before === null || mayBreak(before, segment)) phrases.push(segment);
    else phrases.push((phrases.pop() ?? '') + segment);
    before = segment;
  }
  return phrases;
}
