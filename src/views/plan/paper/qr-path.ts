import { encode } from 'uqr';

/** Modules of empty margin around the code; the standard (ISO/IEC 18004) asks for four, of which the page gives two. */
const margin = 2;

/** A QR code of a text as an SVG path of unit squares; `size`: modules on each side, margin included. Fifteen of a hundred modules may be lost. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: margin });
  const runs = data.flatMap((row, y) =>
    Array.from(
      row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { size, path: runs.join('') };
}
