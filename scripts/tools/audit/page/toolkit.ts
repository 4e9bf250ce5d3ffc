import { type FocusWalk, focusWalkSource } from './focus-walk.ts';

/** What checks inside a page share. Runs in the browser: it sees nothing but its own body. */
function makeToolkit() {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const colors = new Map<string, readonly number[]>();

  /** Red, green, blue and alpha of a CSS colour, from 0 to 1. */
  function channelsOf(color: string): readonly number[] {
    const known = colors.get(color);
    if (known !== undefined) return known;
    if (pen === null) throw new Error('There is no canvas to read colours with.');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const channels = Array.from(pen.getImageData(0, 0, 1, 1).data, (value) => value / 255);
    colors.set(color, channels);
    return channels;
  }

  function over(top: readonly number[], below: readonly number[]): readonly number[] {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((index) => (top[index] ?? 0) * alpha + (below[index] ?? 0) * (1 - alpha));
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  function luminanceOf(channels: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** The colour behind what an element holds: backgrounds laid upon each other, down to the first that is opaque. */
  function backgroundOf(element: Element | null): readonly number[] {
    if (element === null) return [1, 1, 1];
    const own = channelsOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
  }

  /** Contrast (WCAG 2.2) of a CSS colour with a background of opaque channels. */
  function contrastOf(color: string, background: readonly number[]): number {
    const [own, paper] = [luminanceOf(over(channelsOf(color), background)), luminanceOf(background)];
    return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
  }

  /** Whether an element is painted: laid out, not hidden, not inside closed details. */
  function isShown(element: Element): boolean {
    return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  }

  /** The beginning of an element's HTML and text, after the selector of what it stands in. */
  function describe(element: Element): string {
    const outer = element.parentElement;
    const place = outer === null ? '' : `${[outer.localName, ...outer.classList].join('.')} > `;
    const tag = element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1).replaceAll(/\s+/g, ' ');
    const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return `${place}${tag.slice(0, 140)}${text.slice(0, 24)}`;
  }

  /** Every piece of text that is painted, with its element and its lines. */
  function paintedTexts(root: Element = document.body) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const texts: { readonly element: Element; readonly text: string; readonly lines: readonly DOMRect[] }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const [element, text] = [node.parentElement, node.textContent?.trim() ?? ''];
      if (element === null || text === '' || !isShown(element)) continue;
      range.selectNodeContents(node);
      texts.push({ element, text, lines: [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) });
    }
    return texts;
  }

  /** Everything that can be activated or typed into and is painted. */
  function controls(): HTMLElement[] {
    const every = document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary');
    return [...every].filter((element) => isShown(element) && !element.matches(':disabled, [inert] *'));
  }

  /** Takes the focus back to the beginning of the page, as if it had just been opened. */
  function resetFocus(): void {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
  }

  // Parts that are laid out only when the reader comes near them are held to the checks as well.
  const whole = new CSSStyleSheet();
  whole.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [whole];

  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    ':not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  );

  /** Spaces text as WCAG 1.4.12 lets readers do, or takes that back. Drawings are images with a table beside them. */
  function spaceText(isSpaced: boolean): void {
    document.adoptedStyleSheets = isSpaced ? [whole, spacing] : [whole];
  }

  return { backgroundOf, contrastOf, isShown, describe, paintedTexts, controls, resetFocus, spaceText };
}

declare global {
  interface Window {
    /** The tools of the audit, in a page that is under audit. */
    audit: ReturnType<typeof makeToolkit> & { readonly walk: FocusWalk };
  }
}

/** The script that puts the tools of the audit into a page as `window.audit`. */
export const toolkitScript = `window.audit = (${makeToolkit.toString()})(); window.audit.walk = ${focusWalkSource};`;
