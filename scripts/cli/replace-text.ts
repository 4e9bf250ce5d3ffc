import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Replaces the text of a file; its line ends, the mark at its head and its permissions stay. Whatever happens, the file is either the
 * old one or the new one. Throws the errors of the file system.
 */
export function replaceText(path: string, text: string): void {
  const old = readFileSync(path, 'utf8');
  const mark = old.startsWith('\uFEFF') ? '\uFEFF' : '';
  const next = `${path}.${process.pid}.new`;
  try {
    writeFileSync(next, mark + (old.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text), { flag: 'wx', mode: statSync(path).mode });
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
