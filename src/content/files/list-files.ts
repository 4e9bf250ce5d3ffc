import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { checkName, checkNameClashes } from './check-name.ts';
import { kindOf, layoutWords, type FileKind } from './layout.ts';

export type ContentFile = { readonly path: string; readonly kind: FileKind };
export type Listing = { readonly files: readonly ContentFile[]; readonly problems: readonly Problem[] };

/** Files that version control needs in a folder that would otherwise be empty. */
const tolerated = new Set(['.gitkeep', '.gitattributes']);

/** What systems and office programs leave behind: Finder, Explorer, open documents of Word and WPS, of LibreOffice and editors. */
const litter =
  /^(?:\.DS_Store|\.localized|\._.*|Icon\r|\.(?:Trashes|Spotlight-V100|fseventsd|TemporaryItems|git|svn|idea|vscode|obsidian)|__MACOSX|(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information|~\$.*|\.~.*|~WRL\d+\.tmp|\..*\.sw[op]|.*~)$/i;

type Found = { readonly path: string; readonly regular: boolean };

async function walk(root: string, folder: string): Promise<Found[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !litter.test(name))
      .map((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? walk(root, path) : [{ path, regular: entry.isFile() }];
      }),
  );
  return found.flat();
}

/** Lists the files of a content folder in a fixed order and reports every one that does not belong there, but for what programs leave behind. Follows no symbolic link. */
export async function listFiles(root: string): Promise<Listing> {
  const found = (await walk(root, '')).filter(({ path }) => !tolerated.has(path.slice(path.lastIndexOf('/') + 1)));
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: ContentFile[] = [];
  const problems: Problem[] = [...checkNameClashes(found.map(({ path }) => path))];
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
