import { isUtf8 } from 'node:buffer';
import { allowedEndings, fileTypeOf } from '../files/file-types.ts';
import { examineAttachment } from '../files/guarded-file.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import type { Loaded } from './loaded.ts';
import type { UsedFile } from './used-files.ts';
import { usedFolders } from './used-folders.ts';

/** The PDF of a plan's page stands under this name beside its attachments; some file systems do not tell capitals. */
const reserved = /^print\.pdf$/i;

type Folder = { readonly root: string; readonly path: string; readonly names: readonly string[] };

/** The first bytes of a long text without a character that they cut: one of UTF-8 has at most four bytes. */
function wholeCharacters(head: Buffer): Buffer {
  const longest = 3;
  for (let cut = 0; cut <= longest; cut += 1) if (isUtf8(head.subarray(0, head.length - cut))) return head.subarray(0, head.length - cut);
  return head;
}

function checkContent(used: UsedFile, { root, path }: Folder): Problem[] {
  const type = fileTypeOf(used.name);
  if (type === undefined || type.image !== used.image) {
    const imageAsFile = type?.image === true && !used.image;
    if (!imageAsFile) return [problem('attachment-type', used.place(), { file: used.name, allowed: allowedEndings(used.image) })];
  }
  const read = examineAttachment({ root, file: `${path}/${used.name}` });
  if (read.problem !== null) return [read.problem];
  const { head, sha256: actual } = read.value;
  if (type?.matches(head) !== true) return [problem('attachment-content', used.place(), { file: used.name, type: type?.name ?? '' })];
  const problems = type.open === undefined ? [] : [problem('attachment-old-format', used.place(), { file: used.name, open: type.open })];
  if (/\.txt$/i.test(used.name) && !isUtf8(wholeCharacters(head)))
    problems.push(problem('attachment-encoding', used.place(), { file: used.name }));
  if (used.sha256 !== null && used.sha256 !== actual)
    problems.push(problem('attachment-checksum', used.place(), { file: used.name, actual }));
  return problems;
}

function checkUse(used: UsedFile, folder: Folder): Problem[] {
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
export function checkAttachments(loaded: Loaded): Problem[] {
  const { root, attachments } = loaded;
  const uses = usedFolders(loaded);
  const usedPaths = new Set(uses.flatMap(({ path, used }) => used.map(({ name }) => `${path}/${name}`)));
  const checked = uses.flatMap(({ path, used }) => {
    const names = attachments.filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1));
    return used.flatMap((use) => checkUse(use, { root, path, names }));
  });
  const unused = attachments
    .filter((path) => !usedPaths.has(path))
    .map((path) => problem('attachment-unused', { file: path }, { file: path }));
  return [...checked, ...unused];
}
