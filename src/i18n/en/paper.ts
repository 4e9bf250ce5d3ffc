import type { PaperWords } from '../dictionary/paper.ts';

/** Words of printed pages, in English. */
export const paper = {
  layout: 'Print this page',
  layoutHint: 'Choose a layout, then use “Print” in your browser.',
  document: 'Layout of an official document (22 lines to a page, 28 characters to a line)',
  plain: 'Plain layout (small print, saves paper)',
  pdf: 'The whole page in the layout of an official document, for printing and keeping',
  source: 'Source: ',
  qrCode: 'QR code: address of this page',
  newest: 'Scan the code or use the address to see the newest version online.',
  digest: '(Digest; the original prevails)',
  letterhead: (body) => `Document of ${body}`,
} satisfies PaperWords;
