import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const smallest = 44;
  /** How finely a reach is measured, in pixels. */
  const step = 0.5;
  /** Boxes begin at parts of pixels, presses do not. */
  const tolerance = 1;

  /** The box in whose lines an element's content stands. */
  function blockOf(element: Element | null): Element {
    if (element === null) return document.body;
    return /^(?:inline|contents)$/.test(getComputedStyle(element).display) ? blockOf(element.parentElement) : element;
  }

  /** A link is inside running text when it is laid out inline in a box that has words of its own beside its links and controls. */
  function isInRunningText(element: Element): boolean {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const block = blockOf(element.parentElement);
    const isOwn = (holder: Element) => holder.closest('a, button, summary, label') === null && blockOf(holder) === block;
    return window.audit.paintedTexts(block).some(({ element: holder, text }) => /[\p{L}\p{N}]/u.test(text) && isOwn(holder));
  }

  /** Width and height of what leads to an element, measured from its middle: another part may lie over its edge, a pseudo-element may enlarge it. */
  function reachOf(element: Element) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const [box] = [...element.getClientRects()].toSorted((a, b) => b.width * b.height - a.width * a.height);
    if (box === undefined) return { width: 0, height: 0 };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const leads = (across: number, down: number) => element.contains(document.elementFromPoint(x + across, y + down));
    const ways = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const;
    // Most are large enough: seen at a few places of a cross, they need not be measured.
    const half = (smallest + tolerance) / 2;
    const isLarge = ways.every(([across, down]) => [0.25, 0.5, 0.75, 1].every((part) => leads(across * half * part, down * half * part)));
    if (isLarge) return { width: smallest, height: smallest };
    const far = (across: number, down: number) => {
      let reached = 0;
      while (reached < smallest && leads(across * (reached + step), down * (reached + step))) reached += step;
      return reached;
    };
    return { width: far(-1, 0) + far(1, 0), height: far(0, -1) + far(0, 1) };
  }

  return window.audit.controls().flatMap((element) => {
    const label = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type) ? element.closest('label') : null;
    // The skip link waits above the page until it has the focus.
    const isOutside = element.getBoundingClientRect().bottom + window.scrollY < 0;
    if (isOutside || isInRunningText(element)) return [];
    const { width, height } = reachOf(label ?? element);
    if (Math.min(width, height) + tolerance >= smallest) return [];
    const size = width === 0 || height === 0 ? '被别的部分盖住' : `只有 ${width}×${height} 像素`;
    return [{ what: `点按的地方${size}，应当不小于 ${smallest}×${smallest}`, where: window.audit.describe(element) }];
  });
}

/** What can be pressed leads there within 44 by 44 px at least; only links inside running text may be smaller (WCAG 2.5.5). */
export const checkTargets = checkInPage({
  name: 'targets',
  title: '点按的地方够大',
  views: ['light', 'narrow'],
  find: findFaults,
});
