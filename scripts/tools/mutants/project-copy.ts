import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the names of copies begin: nothing else in the folder for temporary files is called so. */
export const copyPrefix = 'gongkai-mutants-';

const leftOut: readonly string[] = ['node_modules', 'dist', '.git', '.astro', '.gongkai', 'pdf'];

/** Copies the project into a folder of its own, where mutants are tried, and gives the folder; packages are linked. */
export function copyProject(root: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), copyPrefix)));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync(root))
    if (!leftOut.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  return folder;
}
