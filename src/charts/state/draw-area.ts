import type { Box } from '../svg/box.ts';
import { element, round } from '../svg/element.ts';
import type { AreaStyle, Texture } from './state.ts';

/** Lengths of stroke and gap of textures made of stripes. */
const stripes: Readonly<Partial<Record<Texture, string>>> = {
  posts: '2 4',
  'wide-posts': '7 4',
  'sparse-posts': '2 10',
  lattice: '2 4',
  rails: '2 3',
  'wide-rails': '5 3',
  'sparse-rails': '2 7',
};

const dotGap = 6;

/** One thick broken stroke looks like many stripes across it, at the cost of one element. */
function drawStripes({ left, top, right, bottom }: Box, dashes: string | null, direction: 'posts' | 'rails'): string {
  const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
  const line =
    direction === 'posts'
      ? { x1: left, y1: middle, x2: right, y2: middle, 'stroke-width': bottom - top }
      : { x1: centre, y1: top, x2: centre, y2: bottom, 'stroke-width': right - left };
  return element('line', { ...line, stroke: 'currentColor', 'stroke-dasharray': dashes });
}

function drawDots({ left, top, right, bottom }: Box): string {
  const rows = Math.max(1, Math.floor((bottom - top) / dotGap));
  const first = (top + bottom) / 2 - ((rows - 1) * dotGap) / 2;
  if (right - left <= dotGap) return '';
  const path = Array.from(
    { length: rows },
    (_, row) => `M${round(left + dotGap / 2 + (row % 2) * 3)} ${round(first + row * dotGap)}H${round(right - 2)}`,
  );
  return element('path', {
    d: path.join(''),
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2.6,
    'stroke-linecap': 'round',
    'stroke-dasharray': `0 ${dotGap}`,
  });
}

function drawTexture(box: Box, texture: Texture): string {
  if (texture === 'hollow' || box.right - box.left <= 0 || box.bottom - box.top <= 0) return '';
  if (texture === 'solid') return drawStripes(box, null, 'posts');
  if (texture === 'dots') return drawDots(box);
  const dashes = stripes[texture] ?? null;
  const posts = texture.endsWith('rails') ? '' : drawStripes(box, dashes, 'posts');
  const rails = texture === 'lattice' || posts === '' ? drawStripes(box, dashes, 'rails') : '';
  return posts + rails;
}

const edge = 1.5;

/** A rectangle filled with a texture within its edge; `name` is its class. */
export function drawArea(box: Box, { tone, texture }: AreaStyle, name: string): string {
  const { left, top, right, bottom } = box;
  const inner = { left: left + edge, top: top + edge, right: right - edge, bottom: bottom - edge };
  const isNarrow = right - left <= 2 * edge;
  const frame = element('rect', {
    class: name,
    x: isNarrow ? left : left + edge / 2,
    y: isNarrow ? top : top + edge / 2,
    width: isNarrow ? right - left : right - left - edge,
    height: isNarrow ? bottom - top : bottom - top - edge,
    fill: isNarrow ? 'currentColor' : 'none',
    stroke: isNarrow ? null : 'currentColor',
    'stroke-width': isNarrow ? null : edge,
  });
  return element('g', { class: `is-${tone}` }, [drawTexture(inner, texture), frame]);
}
