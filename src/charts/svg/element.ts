import type { Canvas } from '../canvas.ts';

/** Rounds a coordinate to hundredths. A coordinate that is no number is a defect, never drawn. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A drawing has no place ${value}.`);
  return Math.round(value * 100) / 100 + 0;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

type Attributes = Readonly<Record<string, string | number | null>>;

function open(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return [` ${key}="${typeof value === 'number' ? round(value) : escape(value)}"`];
  });
  return `<${name}${written.join('')}`;
}

/** An SVG element with its children; attributes that are `null` are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const start = open(name, attributes);
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** An SVG element that holds words. */
export function words(name: string, attributes: Attributes, content: string): string {
  return `${open(name, attributes)}>${escape(content)}</${name}>`;
}

/** A finished drawing: one image with a short name to assistive technology, whose words it does not read out. */
export function drawing(
  name: string,
  { canvas, height }: { readonly canvas: Canvas; readonly height: number },
  parts: readonly string[],
): string {
  const size = { width: canvas.width, height };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `drawing ${canvas.name}`,
    viewBox: `0 0 ${size.width} ${Math.ceil(height)}`,
    width: size.width,
    height: Math.ceil(height),
    role: 'img',
    'aria-label': name,
  };
  return element('svg', attributes, [element('g', { 'aria-hidden': 'true' }, parts)]);
}
