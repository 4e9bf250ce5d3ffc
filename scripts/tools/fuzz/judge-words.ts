import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEntities } from '../../../src/model/html-words.ts';

/** Runs of white space are one blank; nothing else is taken for equal. */
const normalise = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of every paragraph of a page, as a reader finds them. */
function paragraphsOf(html: string): Set<string> {
  const found = html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g);
  // Marks that lead to a paragraph are the portal's, not the text's.
  return new Set(Array.from(found, ([, inner = '']) => normalise(decodeEntities(inner.replace(/<[^<>]*>/g, '')))));
}

/** Paragraphs of a plan's source that its page does not have, word for word. */
export function judgeWords(site: string, paragraphs: readonly string[]): string[] {
  const onPage = [...paragraphsOf(readFileSync(join(site, 'plans/shili-guihua/index.html'), 'utf8'))];
  return paragraphs
    .filter((text) => !onPage.some((shown) => shown.includes(normalise(text))))
    .map((text) => `words lost or changed: ${text}`);
}
