import { element } from './element.ts';
import type { Canvas } from '../canvas.ts';

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
