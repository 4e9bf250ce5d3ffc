import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../problems/catalogue.ts';
import { checkName, checkNameClashes } from './check-name.ts';
import { reasonOf } from './guarded-file.ts';
import { kindOf, layoutWords, type FileKind } from './layout.ts';

export type ContentFile = { readonly path: string; readonly kind: FileKind };
export type Listing = { readonly files: readonly ContentFile[]; readonly problems: readonly Problem[] };

/** Files that version control needs in a folder that would otherwise be empty. */
const tolerated = new Set(['.gitkeep', '.gitattributes']);

/** What systems and office programs leave behind: Finder, Explorer, open documents of Word and WPS, of LibreOffice and editors. */
const litter =
  /^(?:\.DS_Store|\.localized|\._.*|Icon\r|\.(?:Trashes|Spotlight-V100|fseventsd|TemporaryItems|git|svn|idea|vscode|obsidian)|__MACOSX|(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information|~\$.*|\.~.*|~WRL\d+\.tmp|\..*\.sw[op]|.*~)$/i;

/** How many files a content folder may hold, and how deep its folders may lie: no real one comes near. */
const maxFiles = 100_000;
const maxDepth = 8;

type Found = { readonly path: string; readonly regular: boolean };
type Walked = { readonly found: Found[]; readonly problems: Problem[] };

/** Adds all files below a folder; what cannot be looked into is a problem of that folder. */
async function walk(root: string, folder: string, walked: Walked): Promise<void> {
  const { found, problems } = walked;
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    problems.push(problem('unreadable-file', { file: folder === '' ? '.' : folder }, { reason: reasonOf(error) }));
    return [];
  });
  for (const entry of entries) {
    if (litter.test(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (found.length >= maxFiles) return;
    if (!entry.isDirectory()) found.push({ path, regular: entry.isFile() });
    else if (path.split('/').length > maxDepth) problems.push(problem('unexpected-file', { file: path }, { expected: layoutWords }));
    else await walk(root, path, walked);
  }
}

/** Lists the files of a content folder in a fixed order and reports every one that does not belong there, but for what programs leave behind. Follows no symbolic link. */
export async function listFiles(root: string): Promise<Listing> {
  const walked: Walked = { found: [], problems: [] };
  await walk(root, '', walked);
  const found = walked.found.filter(({ path }) => !tolerated.has(path.slice(path.lastIndexOf('/') + 1)));
  if (walked.found.length >= maxFiles) walked.problems.push(problem('too-many-files', { file: '.' }, { limit: maxFiles }));
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: ContentFile[] = [];
  const problems: Problem[] = [...walked.problems, ...checkNameClashes(found.map(({ path }) => path))];
  for (const { path, regular } of found) {
    const kind = kindOf(path);
    if (!regular) problems.push(problem('not-a-regular-file', { file: path }));
    else if (kind === null || /(^|\/)[._]/.test(path)) problems.push(problem('unexpected-file', { file: path }, { expected: layoutWords }));
    else {
      const names = checkName(path, kind);
      problems.push(...names);
      if (names.length === 0) files.push({ path, kind });
    }
  }
  return { files, problems };
}
