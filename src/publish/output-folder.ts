import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { markerFile } from './marker.ts';

/** A folder beside the output in which a build works; the output itself is only touched by a rename at the end. */
export type BuildFolder = { readonly folder: string; readonly site: string; readonly snapshot: string };

/** The output folder holds files that were not made by this program. */
export class ForeignFolderError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(folder);
    this.folder = folder;
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** Folders that builds made beside the output, each with the process that made it. */
async function findSiblings(out: string, kind: 'building' | 'old'): Promise<{ path: string; pid: number }[]> {
  if (!existsSync(dirname(out))) return [];
  const prefix = `.${basename(out)}.${kind}-`;
  const names = (await readdir(dirname(out))).filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)));
  return names.map((name) => ({ path: join(dirname(out), name), pid: Number(name.slice(prefix.length)) }));
}

/** Refuses a folder that holds anything this program did not make, so that no one's files are ever deleted. */
export async function checkReplaceable(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const names = await readdir(out).catch(() => ['(file)']);
  if (names.length > 0 && !names.includes(markerFile)) throw new ForeignFolderError(out);
}

/** Puts things right after a build that was killed: the old site back in its place, half-built folders removed. */
export async function recover(out: string): Promise<void> {
  for (const { path, pid } of await findSiblings(out, 'old')) {
    if (pid !== process.pid && isAlive(pid)) continue;
    if (existsSync(out)) await rm(path, { recursive: true, force: true });
    else await rename(path, out);
  }
  for (const { path, pid } of await findSiblings(out, 'building')) {
    if (!isAlive(pid)) await rm(path, { recursive: true, force: true });
  }
}

/** Makes the working folder of this build beside the output, on the same file system. */
export async function openBuildFolder(out: string): Promise<BuildFolder> {
  const folder = join(dirname(out), `.${basename(out)}.building-${process.pid}`);
  const buildFolder = { folder, site: join(folder, 'site'), snapshot: join(folder, 'snapshot') };
  await rm(folder, { recursive: true, force: true });
  await mkdir(buildFolder.site, { recursive: true });
  await mkdir(buildFolder.snapshot);
  return buildFolder;
}

const attempts = 5;

/** Moves the old site out of the way; false when there is none, or another build has just moved it. */
async function setAside(out: string, old: string): Promise<boolean> {
  try {
    await rm(old, { recursive: true, force: true });
    await rename(out, old);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/**
 * Puts the finished site in place of the old one with two renames; whatever stops the program in between, `recover` mends.
 * Where another build puts its site there at the same moment, the later one stays.
 */
export async function publish({ site }: BuildFolder, out: string): Promise<void> {
  const old = join(dirname(out), `.${basename(out)}.old-${process.pid}`);
  for (let attempt = 1; ; attempt += 1) {
    const aside = await setAside(out, old);
    try {
      await rename(site, out);
      break;
    } catch (error) {
      if (attempt < attempts && isCode(error, 'ENOTEMPTY', 'EEXIST')) continue;
      if (aside) await rename(old, out);
      throw error;
    }
  }
  await rm(old, { recursive: true, force: true });
}

/** Removes the working folder. What cannot be removed now, the next build removes: a failure here must not hide why the build failed. */
export async function closeBuildFolder({ folder }: BuildFolder): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
