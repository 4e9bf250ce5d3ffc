import { checkInPage } from '../check.ts';
import type { Fault } from '../finding.ts';

function findFaults(): Fault[] {
  const smallest = 44;
  // What a page computes in fractions may fall short by a hair.
  const hair = 0.5;
  const isEnough = (width: number, height: number) => width >= smallest - hair && height >= smallest - hair;

  /** The box whose lines an element stands in. */
  function blockOf(element: Element): Element {
    const outer = element.parentElement ?? document.body;
    return /^(?:inline|contents)$/.test(getComputedStyle(outer).display) ? blockOf(outer) : outer;
  }

  /** A link is inside running text when it is laid out inline in a box that has words of its own beside its links and controls. */
  function isInRunningText(element: Element): boolean {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const block = blockOf(element);
    return window.audit
      .paintedTexts(block)
      .some((text) => /[\p{L}\p{N}]/u.test(text.text) && text.element.closest('a, button, summary, label') === null && blockOf(text.element) === block);
  }

  /** Whether a square of the smallest size about the middle of an element leads to it, as when a pseudo-element enlarges it. */
  function isEnlarged(element: Element): boolean {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y, reach] = [left + width / 2, top + height / 2, smallest / 2 - hair];
    const places = [[x - reach, y], [x + reach, y], [x, y - reach], [x, y + reach]] as const;
    return places.every(([across, down]) => element.contains(document.elementFromPoint(across, down)));
  }

  return window.audit.controls().flatMap((element) => {
    const label = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type) ? element.closest('label') : null;
    const boxes = [...(label ?? element).getClientRects()];
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    if (isEnough(width, height) || isInRunningText(element) || isEnlarged(element)) return [];
    const size = `${Math.round(width * 10) / 10}×${Math.round(height * 10) / 10}`;
    return [{ what: `点按的地方只有 ${size} 像素，应当不小于 ${smallest}×${smallest}`, where: window.audit.describe(element) }];
  });
}

/** What can be pressed is at least 44 by 44 px; only links inside running text may be smaller (WCAG 2.5.5). */
export const checkTargets = checkInPage({
  name: 'targets',
  title: '点按的地方够大',
  views: ['light', 'narrow'],
  find: findFaults,
});
