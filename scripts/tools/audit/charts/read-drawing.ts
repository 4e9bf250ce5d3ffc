import { JSDOM } from 'jsdom';
import type { Box } from '../../../../src/charts/svg/box.ts';
import type { Role } from '../../../../src/charts/svg/marks.ts';
import { textWidth } from '../../../../src/charts/svg/wrap-text.ts';

/** A mark read back from a drawing: its sort and the middle of its two ends, equal but for a range. */
export type ReadMark = {
  readonly role: Role;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly box: Box;
};

export type ReadText = { readonly text: string; readonly style: string; readonly box: Box };

/** A tick: where it stands and the number written there. */
export type ReadTick = { readonly at: number; readonly value: number };

/** An area that stands for a number, by its class. */
export type ReadArea = { readonly name: string; readonly box: Box };

/** A sign of a verdict and where its middle is. */
export type ReadSign = { readonly state: string; readonly x: number; readonly y: number };

/** What can be read back from a plot: from a whole drawing, or from one panel of many. */
export type ReadPlot = {
  /** The plot between its axes; `null` in a comparison, where each row has its own. */
  readonly plot: Box | null;
  readonly marks: readonly ReadMark[];
  readonly texts: readonly ReadText[];
  readonly ticks: { readonly x: readonly ReadTick[]; readonly y: readonly ReadTick[] };
  /** Where years begin and end on an axis whose years have parts. */
  readonly bounds: readonly number[];
  readonly lines: readonly string[];
};

/** What can be read back from the SVG of a drawing, with nothing known but its classes. */
export type ReadDrawing = ReadPlot & {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isLogarithmic: boolean;
  readonly panels: readonly ReadPlot[];
  readonly areas: readonly ReadArea[];
  readonly signs: readonly ReadSign[];
};

const number = (element: Element, name: string) => Number(element.getAttribute(name));

function markOf(element: Element): ReadMark {
  const isRing = element.classList.contains('mark-target');
  if (element.tagName === 'circle') {
    const [x, y] = [number(element, 'cx'), number(element, 'cy')];
    const radius = number(element, 'r') + number(element, 'stroke-width') / 2;
    const dot = element.classList.contains('mark-former') ? 'former' : 'measured';
    const role = isRing ? (element.hasAttribute('stroke-dasharray') ? 'stretch' : 'target') : dot;
    return { role, x: [x, x], y: [y, y], box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius } };
  }
  if (element.tagName === 'line') {
    const [x, top, bottom] = [number(element, 'x1'), number(element, 'y1'), number(element, 'y2')];
    const [half, y] = [number(element, 'stroke-width') / 2, (top + bottom) / 2];
    return { role: 'required', x: [x, x], y: [y, y], box: { left: x - half, top, right: x + half, bottom } };
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
    const [line, text] = [tick.querySelector('line'), tick.querySelector('text')];
    if (text === null) return [];
    const value = Number((text.textContent ?? '').replace('−', '-'));
    return [{ at: line === null ? number(text, axis) : number(line, `${axis}1`), value }];
  });
}

const { DOMParser } = new JSDOM().window;

function plotOf(svg: Element): Box | null {
  const [across, foot] = [svg.querySelector('.axis-y line'), svg.querySelector('.axis-x line')];
  if (across === null || foot === null) return null;
  const head = Math.max(0, ...Array.from(svg.querySelectorAll('.legend text'), (text) => number(text, 'y')));
  return { left: number(across, 'x1'), top: head, right: number(across, 'x2'), bottom: number(foot, 'y1') };
}

const isKey = (element: Element) => element.closest('.legend') !== null;

function readPlot(root: Element): ReadPlot {
  const marks = Array.from(root.querySelectorAll('[class^="mark-"]')).filter((mark) => !isKey(mark));
  return {
    plot: plotOf(root),
    marks: marks.map(markOf),
    texts: Array.from(root.querySelectorAll('text'), textOf),
    ticks: { x: ticksOf(root, 'x'), y: ticksOf(root, 'y') },
    bounds: Array.from(root.querySelectorAll('.axis-x > line'), (line) => number(line, 'x1')),
    lines: Array.from(root.querySelectorAll('.line-measured'), (line) => line.getAttribute('d') ?? ''),
  };
}

function areaOf(element: Element): ReadArea {
  const edge = number(element, 'stroke-width') / 2;
  const [left, top] = [number(element, 'x'), number(element, 'y')];
  const [right, bottom] = [left + number(element, 'width'), top + number(element, 'height')];
  return {
    name: (element.getAttribute('class') ?? '').split(' ').at(-1) ?? '',
    box: { left: left - edge, top: top - edge, right: right + edge, bottom: bottom + edge },
  };
}

function signOf(element: Element): ReadSign {
  const [x = 0, y = 0] = (/translate\((\S+) (\S+)\)/.exec(element.getAttribute('transform') ?? '') ?? []).slice(1).map(Number);
  return { state: /sign-(\S+)/.exec(element.getAttribute('class') ?? '')?.[1] ?? '', x, y };
}

/** Reads a drawing back from its SVG text, which must be well-formed. */
export function readDrawing(source: string): ReadDrawing {
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  if (svg.tagName !== 'svg') throw new Error(`The drawing is not well-formed: ${svg.textContent}`);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const plot = readPlot(svg);
  return {
    ...plot,
    name: svg.getAttribute('aria-label') ?? '',
    width,
    height,
    isLogarithmic: plot.texts.some(({ text }) => text.includes('对数')),
    panels: Array.from(svg.querySelectorAll('.panel'), readPlot),
    areas: Array.from(svg.querySelectorAll(':is(.share, .due-targets, .due-milestones)'), areaOf),
    signs: Array.from(svg.querySelectorAll('.sign'))
      .filter((sign) => !isKey(sign))
      .map(signOf),
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
