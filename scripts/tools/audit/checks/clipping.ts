import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe, isShown, paintedTexts } = window.audit;

  function isCut(element: Element): boolean {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isHigh = element.scrollHeight > element.clientHeight + 1;
    const isButton = element.matches('button, summary, [role=button]');
    return (isWide && (hides(overflowX) || isButton || textOverflow === 'ellipsis')) || (isHigh && (hides(overflowY) || isButton));
  }

  const boxes = [...document.body.querySelectorAll('*')].filter((element) => getComputedStyle(element).overflowY !== 'visible');
  // What a box that scrolls holds out of sight lies upon nothing.
  const isInSight = (element: Element, line: DOMRect) =>
    boxes.every((box) => {
      if (!box.contains(element)) return true;
      const { top, bottom, left, right } = box.getBoundingClientRect();
      return line.top >= top - 1 && line.bottom <= bottom + 1 && line.left >= left - 1 && line.right <= right + 1;
    });

  // A line of text is higher than its glyphs, which take up its middle.
  const lines = paintedTexts()
    .filter(({ element }) => element.closest('svg') === null)
    .flatMap(({ element, lines: own }) =>
      own
        .filter((line) => isInSight(element, line))
        .map(({ left, right, top, bottom, height }) => ({
          element,
          left,
          right,
          top: top + height * 0.17,
          bottom: bottom - height * 0.17,
        })),
    )
    .toSorted((a, b) => a.top - b.top);

  function linesUpon(line: (typeof lines)[number], index: number): Element[] {
    const found: Element[] = [];
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next] ?? line;
      if (other.top > line.bottom - 1) break;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - other.top;
      if (across > 1 && down > 1 && other.element !== line.element) found.push(other.element);
    }
    return found;
  }

  const cut = [...document.body.querySelectorAll('*')].filter(
    (element) => element.closest('svg') === null && isShown(element) && (element.textContent ?? '').trim() !== '' && isCut(element),
  );
  const overlaid = new Set(lines.flatMap(linesUpon));
  return [
    ...cut.map((element) => ({ what: '文字被裁掉', where: describe(element) })),
    ...Array.from(overlaid, (element) => ({ what: '文字叠在别的文字上', where: describe(element) })),
  ];
}

/** No text is cut off or lies upon other text, also when it is spaced as in WCAG 1.4.12 or twice as large (1.4.4). */
export const checkClipping = checkInPage({
  name: 'clipping',
  title: '文字不被裁掉、不重叠',
  views: ['light', 'narrow', 'spaced', 'spacedNarrow', 'large'],
  find: findFaults,
});
