import type { Page } from 'playwright-core';
import { visitElements } from '../../src/publish/page-elements.ts';

/** By how many pixels the first line of an element of the page is out of the window; `null` where it is not shown at all. */
export async function outOfWindow(page: Page, id: string): Promise<number | null> {
  return page.evaluate((anchor) => {
    const [box] = document.getElementById(anchor)?.getClientRects() ?? [];
    if (box === undefined) return null;
    const below = Math.max(0, box.top + 1 - innerHeight, box.left + 1 - innerWidth);
    return Math.max(below, -box.top - 1, -box.left - 1, 0);
  }, id);
}

/** The sort of address that an anchor is: `s1-2-p3` a paragraph, `at-t-rd` where the text states a target. */
export function sortOf(anchor: string): string {
  if (/^s\d+(?:-\d+)*$/.test(anchor)) return 'heading';
  const inText = /^s[\d-]+-([dpt])\d+$/.exec(anchor)?.[1];
  return inText ?? /^((?:at-)?[a-z]+)-/.exec(anchor)?.[1] ?? 'part';
}

/** Of each sort of address on a finished page the one furthest down: whatever is misjudged above it adds up there. */
export function furthestOfEachSort(html: string): readonly string[] {
  const ids: string[] = [];
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  visitElements(main.replace(/<svg[\s>][\s\S]*?<\/svg>/g, ''), ({ name, attributes: { id } }) => {
    if (id !== undefined && name !== 'input') ids.push(id);
  });
  return [...Map.groupBy(ids, sortOf).values()].flatMap((sort) => sort.slice(-1));
}
