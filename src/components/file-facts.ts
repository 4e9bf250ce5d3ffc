import type { Dictionary } from '../i18n/dictionary.ts';
import { formatFileSize } from '../i18n/format/file-size.ts';

type Files = readonly { readonly name: string; readonly bytes: number }[];

/** What a reader should know before downloading a file: its type and, where known, its size. */
export function fileFacts(file: string, files: Files, t: Dictionary): string {
  const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  const bytes = files.find(({ name }) => name === file)?.bytes;
  return t.text.fileFacts(type, bytes === undefined ? null : formatFileSize(bytes));
}
