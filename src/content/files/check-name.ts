import { planId } from '../../model/values/id.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { idOf, type FileKind } from './layout.ts';

const attachmentName = /^[\p{L}\p{N}][\p{L}\p{N}._（）()-]*$/u;

/** Names of devices, which Windows gives to no file whatever its ending, and a dot at the end, which it takes away. */
export const windowsNames = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)|\.$/i;

/** Checks the name of one file: kebab case or Han, NFC, at most 80 bytes; attachments may also have dots, underscores and brackets. */
export function checkName(path: string, kind: FileKind): Problem[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const long = new TextEncoder().encode(name).length > 80;
  const attachment = kind.endsWith('-attachment');
  const right = attachment ? attachmentName.test(name) && !long : planId.safeParse(idOf(path)).success;
  if (path.split('/').some((part) => windowsNames.test(part))) return [problem('file-name-windows', { file: path })];
  return right && path === path.normalize('NFC') ? [] : [problem('file-name', { file: path })];
}

/** Checks that no two paths differ only in case or width, as some file systems and web servers would mix them up. */
export function checkNameClashes(paths: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const folded = path.normalize('NFKC').toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else problems.push(problem('file-name-clash', { file: path }, { other }));
  }
  return problems;
}
