import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** Runs of white space are one blank; nothing else is taken for equal. */
const normalise = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of every paragraph of a page, as a reader finds them. */
function paragraphsOf(html: string): Set<string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return new Set(Array.from(page.querySelectorAll('p'), ({ textContent }) => normalise(textContent)));
}

/** Paragraphs of a plan's source that its page does not have, word for word. */
export function judgeWords(site: string, paragraphs: readonly string[]): string[] {
  const onPage = [...paragraphsOf(readFileSync(join(site, 'plans/shili-guihua/index.html'), 'utf8'))];
  return paragraphs
    .filter((text) => !onPage.some((shown) => shown.includes(normalise(text))))
    .map((text) => `words lost or changed: ${text}`);
}
