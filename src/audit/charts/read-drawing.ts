import { JSDOM } from 'jsdom';
import type { Box } from '../../charts/svg/box.ts';
import { textWidth } from '../../charts/svg/text-width.ts';

/** A mark read back from a drawing: its sort and the middle of its two ends, equal but for a range. */
export type ReadMark = {
  readonly role: 'measured' | 'base' | 'target' | 'stretch';
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly box: Box;
};

export type ReadText = { readonly text: string; readonly style: string; readonly box: Box };

/** A tick: where it stands and the number written there. */
export type ReadTick = { readonly at: number; readonly value: number };

/** What can be read back from the SVG of a drawing, with nothing known but its classes. */
export type ReadDrawing = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The plot between its axes; `null` in a comparison, where each row has its own. */
  readonly plot: Box | null;
  readonly marks: readonly ReadMark[];
  readonly texts: readonly ReadText[];
  readonly ticks: { readonly x: readonly ReadTick[]; readonly y: readonly ReadTick[] };
  readonly lines: readonly string[];
  readonly isLogarithmic: boolean;
};

const number = (element: Element, name: string) => Number(element.getAttribute(name));

function markOf(element: Element): ReadMark {
  const isRing = element.classList.contains('mark-target');
  if (element.tagName === 'circle') {
    const [x, y] = [number(element, 'cx'), number(element, 'cy')];
    const radius = number(element, 'r') + number(element, 'stroke-width') / 2;
    const role = isRing ? (element.hasAttribute('stroke-dasharray') ? 'stretch' : 'target') : 'measured';
    return { role, x: [x, x], y: [y, y], box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius } };
  }
  const [left, top] = [number(element, 'x'), number(element, 'y')];
  const [right, bottom] = [left + number(element, 'width'), top + number(element, 'height')];
  const edge = number(element, 'stroke-width') / 2;
  const box = { left: left - edge, top: top - edge, right: right + edge, bottom: bottom + edge };
  const half = isRing ? number(element, 'rx') : (right - left) / 2;
  return { role: isRing ? 'target' : 'base', x: [left + half, right - half], y: [bottom - half, top + half], box };
}

function textOf(element: Element): ReadText {
  const size = number(element, 'font-size');
  const text = element.textContent ?? '';
  const width = textWidth(text, size);
  const anchor = element.getAttribute('text-anchor') ?? 'start';
  const left = number(element, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const base = number(element, 'y');
  return {
    text,
    style: element.getAttribute('class') ?? '',
    box: { left, top: base - size * 0.88, right: left + width, bottom: base + size * 0.22 },
  };
}

function ticksOf(svg: Element, axis: 'x' | 'y'): ReadTick[] {
  return Array.from(svg.querySelectorAll(`.axis-${axis} .tick`)).flatMap((tick) => {
    const [line, text] = [tick.querySelector('line'), tick.querySelector('text')?.textContent];
    return line === null || text === undefined || text === null
      ? []
      : [{ at: number(line, `${axis}1`), value: Number(text.replace('−', '-')) }];
  });
}

const { DOMParser } = new JSDOM().window;

function plotOf(svg: Element): Box | null {
  const [across, foot] = [svg.querySelector('.axis-y line'), svg.querySelector('.axis-x line')];
  if (across === null || foot === null) return null;
  const head = Math.max(...Array.from(svg.querySelectorAll('.legend text'), (text) => number(text, 'y')));
  return { left: number(across, 'x1'), top: head, right: number(across, 'x2'), bottom: number(foot, 'y1') };
}

/** Reads a drawing back from its SVG text, which must be well-formed. */
export function readDrawing(source: string): ReadDrawing {
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  if (svg.tagName !== 'svg') throw new Error(`The drawing is not well-formed: ${svg.textContent}`);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const marks = Array.from(svg.querySelectorAll(':is(.mark-measured, .mark-base, .mark-target)')).filter(
    (mark) => mark.closest('.legend') === null,
  );
  const texts = Array.from(svg.querySelectorAll('text'), textOf);
  return {
    name: svg.getAttribute('aria-label') ?? '',
    width,
    height,
    plot: plotOf(svg),
    marks: marks.map(markOf),
    texts,
    ticks: { x: ticksOf(svg, 'x'), y: ticksOf(svg, 'y') },
    lines: Array.from(svg.querySelectorAll('.line-measured'), (line) => line.getAttribute('d') ?? ''),
    isLogarithmic: texts.some(({ text }) => text.includes('对数')),
  };
}

/** What a position on an axis means, by two of its ticks. */
export function valueAt(position: number, ticks: readonly ReadTick[], isLogarithmic = false): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('An axis needs two ticks to be read.');
  const share = (position - first.at) / (last.at - first.at);
  if (isLogarithmic) return first.value * (last.value / first.value) ** share;
  return first.value + share * (last.value - first.value);
}
