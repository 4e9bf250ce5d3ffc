import type { Fault } from '../check.ts';

/** Looks at each stop of the Tab key just before the next key. Runs in the browser: it sees nothing but its own body and `window.audit`. */
function makeFocusWalk() {
  const { backgroundOf, contrastOf, controls, describe, isShown } = window.audit;
  const thinnest = 2;
  const weakest = 3;
  const seen = new Set<Element>();
  const faults: Fault[] = [];
  let isDone = false;

  /** The part of the window in which an element can be seen at all: inside all boxes that cut it. */
  function openingOf(element: Element) {
    const opening = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
    for (let outer = element.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(outer);
      const box = outer.getBoundingClientRect();
      if (overflowX !== 'visible') {
        opening.left = Math.max(opening.left, box.left + outer.clientLeft);
        opening.right = Math.min(opening.right, box.left + outer.clientLeft + outer.clientWidth);
      }
      if (overflowY !== 'visible') {
        opening.top = Math.max(opening.top, box.top + outer.clientTop);
        opening.bottom = Math.min(opening.bottom, box.top + outer.clientTop + outer.clientHeight);
      }
    }
    return opening;
  }

  /** Whether another part of the page lies over the middle or a corner of the element. */
  function isCovered(element: Element): boolean {
    return [...element.getClientRects()].slice(0, 8).some(({ left, top, right, bottom }) => {
      const places = [
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const;
      return places.some(([x, y]) => {
        const upper = document.elementFromPoint(x, y);
        return upper !== null && !element.contains(upper) && !upper.contains(element) && /fixed|sticky|absolute/.test(positionOf(upper));
      });
    });
  }

  function positionOf(element: Element): string {
    const { position } = getComputedStyle(element);
    return position === 'static' && element.parentElement !== null ? positionOf(element.parentElement) : position;
  }

  function look(element: Element): void {
    const tell = (what: string) => faults.push({ what, where: describe(element) });
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const [width, offset] = [Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)];
    if (outlineStyle === 'none' || width < thinnest) tell(`焦点没有至少 ${thinnest} 像素宽的轮廓`);
    else {
      const ground = backgroundOf(offset < 0 ? element : element.parentElement);
      const contrast = contrastOf(outlineColor, ground);
      if (contrast < weakest) tell(`焦点轮廓的对比度只有 ${contrast.toFixed(2)}:1，应当不低于 ${weakest}:1`);
    }
    const opening = openingOf(element);
    const rects = [...element.getClientRects()];
    const isIn = rects.some(
      ({ left, right, top, bottom }) => right > opening.left && left < opening.right && bottom > opening.top && top < opening.bottom,
    );
    if (!isIn) tell('得到焦点时不在窗口里');
    else if (isCovered(element)) tell('得到焦点时被别的部分遮住');
    else {
      const edge = Math.max(0, width + offset - 0.5);
      const isCut = rects.some(({ left, right }) => left - edge < opening.left - 0.5 || right + edge > opening.right + 0.5);
      if (isCut && width > 0) tell('焦点轮廓的左边或右边被裁掉');
    }
  }

  function visit(): void {
    const element = document.activeElement;
    if (isDone || element === null) return;
    if (element === document.body || seen.has(element)) {
      isDone = seen.size > 0;
      return;
    }
    seen.add(element);
    look(element);
  }

  const listener = (event: KeyboardEvent) => {
    if (event.key === 'Tab') visit();
  };

  return {
    start: () => {
      seen.clear();
      faults.length = 0;
      isDone = false;
      document.addEventListener('keydown', listener, true);
    },
    isRound: () => isDone,
    /** What was wrong, and controls that the walk never came to. */
    end: () => {
      document.removeEventListener('keydown', listener, true);
      const missed = controls().filter((control) => control.tabIndex >= 0 && !seen.has(control) && !isOtherRadio(control));
      return { faults: [...faults], missed: missed.filter(isShown).map(describe) };
    },
  };

  /** Of radio buttons with one name the Tab key reaches one. */
  function isOtherRadio(control: Element): boolean {
    return control instanceof HTMLInputElement && control.type === 'radio';
  }
}

/** The walk of the Tab key over a page, as a script for the browser. */
export const focusWalkSource = `(${makeFocusWalk.toString()})()`;
export type FocusWalk = ReturnType<typeof makeFocusWalk>;
