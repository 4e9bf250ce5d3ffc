import type { PaperWords } from '../dictionary/paper.ts';

/** Words of printed pages, in English. */
export const paper = {
  layout: 'Print this page',
  layoutHint: 'Choose a layout, then print from your browser.',
  document: 'Official document layout (22 lines of 28 characters a page)',
  plain: 'Plain layout (smaller print, less paper)',
  pdf: 'The whole page in official document layout, for printing and filing',
  source: 'Source: ',
  qrCode: 'QR code: address of this page',
  newest: 'Scan the code or follow the address for the latest content.',
  digest: '(digest; the original prevails)',
  letterhead: (body) => `Document of ${body}`,
} satisfies PaperWords;
