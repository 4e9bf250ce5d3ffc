import { sectionRules } from '../grammar/sections.ts';
import type { Span } from './span.ts';

/** A stretch under one heading: what the plan promises, what it looks back on, or explanations that promise nothing. */
export type Section = Span & { readonly title: string; readonly time: 'forward' | 'past' | 'aside'; readonly horizon: number | null };

type Heading = { readonly at: number; readonly level: 1 | 2; readonly title: string; readonly isArticle: boolean };

const headings =
  /(?:(?<=^|[\n。!;” ])(?<one>第[一二三四五六七八九十]{1,3}[章篇部]|[一二三四五六七八九十]{1,3}、|附件|附录|(?=名词解释))|(?<article>(?<=^|\n {0,8})第[一二三四五六七八九十百]{1,6}条)|(?<two>(?<=^|[\n。! ])第[一二三四五六七八九十]{1,3}节|(?<![一二三四五六七八九十第\])])\([一二三四五六七八九十]{1,3}\)))(?=(?<title>[^\n。;]{0,40}))/g;

function findHeadings(text: string): Heading[] {
  return Array.from(text.matchAll(headings), ({ index, groups = {} }) => ({
    at: index,
    level: groups['one'] === undefined ? (2 as const) : (1 as const),
    isArticle: groups['article'] !== undefined,
    title: (/^(?:(?!\([一二三四五六七八九十]\)).)*/.exec(groups['title'] ?? '')?.[0] ?? '').trim(),
  }));
}

/** The title as it says something of time: of a heading that runs on into its text only the first words. */
function timeOf(title: string, firstYear: number | null): Section['time'] | null {
  const words = title.slice(0, 30);
  if (sectionRules.aside.pattern.test(words)) return 'aside';
  if (sectionRules.past.pattern.test(words)) return 'past';
  const year = /^.{0,6}?(?<!\d)(20\d\d)年/.exec(words)?.[1];
  if (year !== undefined && firstYear !== null && Number(year) < firstYear) return 'past';
  return sectionRules.forward.pattern.test(words) ? 'forward' : null;
}

/** The last year of the five-year plan that a title names, or of its year. */
function horizonOf(title: string, firstYear: number | null): number | null {
  const words = title.slice(0, 30);
  const five = /[“"‘]?十([一二三四五六七八九])五[”"’]?/.exec(words)?.[1];
  if (five !== undefined) return 2000 + 5 * ('一二三四五六七八九'.indexOf(five) + 1) + 5;
  const year = /(?<!\d)(20\d\d)年/.exec(words)?.[1];
  if (year !== undefined) return Number(year);
  return firstYear !== null && /(?:今后|未来)五年/.test(words) ? firstYear + 4 : null;
}

/** A text with so many articles is a rule of law, whose articles promise nothing. */
const fewestArticles = 3;

/** The sections of a folded text, whole and in order; `firstYear` is the first year of the plan, where it is known. */
export function findSections(text: string, firstYear: number | null): Section[] {
  const found = findHeadings(text);
  const isLaw = found.filter(({ isArticle }) => isArticle).length >= fewestArticles;
  const bounds: readonly Heading[] = [{ at: 0, level: 1, title: '', isArticle: false }, ...found];
  let chapter: Pick<Section, 'time' | 'horizon'> = { time: 'forward', horizon: null };
  return bounds.flatMap((heading, index) => {
    const end = bounds[index + 1]?.at ?? text.length;
    const own = timeOf(heading.title, firstYear);
    const horizon = horizonOf(heading.title, firstYear);
    if (heading.level === 1) chapter = { time: own ?? 'forward', horizon };
    if (isLaw && heading.isArticle) chapter = { time: 'aside', horizon };
    const time = heading.level === 1 ? chapter.time : (own ?? chapter.time);
    const section = { start: heading.at, end, title: heading.title, time, horizon: horizon ?? chapter.horizon };
    return section.start < end ? [section] : [];
  });
}
