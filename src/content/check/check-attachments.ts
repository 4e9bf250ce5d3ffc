import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { allowedEndings, fileTypeOf } from '../files/file-types.ts';
import { reasonOf } from '../files/read-source.ts';
import { problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import type { Loaded } from './loaded.ts';
import type { UsedFile } from './used-files.ts';
import { usedFolders } from './used-folders.ts';

/** The PDF of a plan's page stands under this name beside its attachments; some file systems do not tell capitals. */
const reserved = /^print\.pdf$/i;

type Folder = { readonly root: string; readonly path: string; readonly names: readonly string[] };

async function checkContent(used: UsedFile, { root, path }: Folder): Promise<Problem[]> {
  const type = fileTypeOf(used.name);
  if (type === undefined || type.image !== used.image) {
    const imageAsFile = type?.image === true && !used.image;
    if (!imageAsFile) return [problem('attachment-type', used.place(), { file: used.name, allowed: allowedEndings(used.image) })];
  }
  try {
    const bytes = await readFile(join(root, path, used.name));
    if (type?.matches(bytes) !== true) return [problem('attachment-content', used.place(), { file: used.name, type: type?.name ?? '' })];
    const problems = type.open === undefined ? [] : [problem('attachment-old-format', used.place(), { file: used.name, open: type.open })];
    if (/\.txt$/i.test(used.name) && !isUtf8(bytes)) problems.push(problem('attachment-encoding', used.place(), { file: used.name }));
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (used.sha256 !== null && used.sha256 !== actual)
      problems.push(problem('attachment-checksum', used.place(), { file: used.name, actual }));
    return problems;
  } catch (error) {
    return [problem('unreadable-file', { file: `${path}/${used.name}` }, { reason: reasonOf(error) })];
  }
}

async function checkUse(used: UsedFile, folder: Folder): Promise<Problem[]> {
  if (/[/\\]|^\./.test(used.name)) return [problem('attachment-name', used.place(), { file: used.name })];
  if (reserved.test(used.name)) return [problem('attachment-reserved', used.place(), { file: used.name })];
  if (!folder.names.includes(used.name)) {
    return [
      problem('attachment-missing', used.place(), { file: used.name, folder: folder.path, suggestion: suggest(used.name, folder.names) }),
    ];
  }
  return checkContent(used, folder);
}

/** Attachments and images lie in the folder named like the file that uses them, under their exact name, and are what their ending says. */
export async function checkAttachments(loaded: Loaded): Promise<Problem[]> {
  const { root, attachments } = loaded;
  const uses = usedFolders(loaded);
  const usedPaths = new Set(uses.flatMap(({ path, used }) => used.map(({ name }) => `${path}/${name}`)));
  const checked = await Promise.all(
    uses.flatMap(({ path, used }) => {
      const names = attachments.filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1));
      return used.map((use) => checkUse(use, { root, path, names }));
    }),
  );
  const unused = attachments
    .filter((path) => !usedPaths.has(path))
    .map((path) => problem('attachment-unused', { file: path }, { file: path }));
  return [...checked.flat(), ...unused];
}
