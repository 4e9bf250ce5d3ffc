import type { Dictionary } from '../dictionary.ts';

/** The size of a file in words, to two significant digits: 12 KB, 1.4 MB. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, amount] = bytes < 999_500 ? ['KB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}

type Files = readonly { readonly name: string; readonly bytes: number }[];

/** What a reader should know before downloading a file: its type and, where known, its size. */
export function fileFacts(file: string, files: Files, t: Dictionary): string {
  const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  const bytes = files.find(({ name }) => name === file)?.bytes;
  return t.text.fileFacts(type, bytes === undefined ? null : formatFileSize(bytes));
}
