import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { htmlTree } from './html-tree.ts';
import type { SiteFiles } from './site-files.ts';

/** How two files of one path relate: the same bytes, the same tree or unpacked files, or neither, with the first difference in words. */
export type Outcome = { readonly path: string; readonly how: 'same' | 'equal' | 'different'; readonly difference: string | null };

const archives = new Set(['.zip', '.xlsx']);
/** Characters of a line that a difference shows. */
const shown = 160;

function firstDifference(left: readonly string[], right: readonly string[]): string | null {
  const at = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => index).find((index) => left[index] !== right[index]);
  if (at === undefined) return null;
  const [before = '(nothing)', after = '(nothing)'] = [left[at], right[at]];
  const start = Math.max(0, [...before].findIndex((character, index) => character !== [...after][index]) - 40);
  const part = (line: string) => [...line].slice(start, start + shown).join('');
  return `line ${at + 1}\n    - ${part(before)}\n    + ${part(after)}`;
}

function differenceOf(path: string, left: Uint8Array, right: Uint8Array): string | null {
  const ending = extname(path);
  if (archives.has(ending)) {
    const [before, after] = [left, right].map((bytes) => new Map(Object.entries(unzipSync(bytes))));
    const inner = compareSites(before ?? new Map(), after ?? new Map()).find(({ how }) => how === 'different');
    return inner === undefined ? null : `${inner.path}: ${inner.difference}`;
  }
  const [before, after] = [left, right].map((bytes) => Buffer.from(bytes).toString('utf8'));
  if (ending === '.html') return firstDifference(htmlTree(before ?? ''), htmlTree(after ?? ''));
  return firstDifference((before ?? '').split('\n'), (after ?? '').split('\n')) ?? 'other bytes';
}

/** Assets by what they hold, as `site-files.ts` names them. */
const asset = /_astro\/[0-9a-f]{16}(?=\.)/g;

/** A page as if every asset that only one of the sites has were the same: the asset itself is told once, as new or gone. */
function withCommonAssets(path: string, bytes: Uint8Array, isCommon: (name: string) => boolean): Uint8Array {
  if (path.startsWith('_astro/') || archives.has(extname(path))) return bytes;
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(asset, (name) => (isCommon(name) ? name : '_astro/changed')),
    'latin1',
  );
}

function compareFiles(path: string, left: Uint8Array | undefined, right: Uint8Array | undefined): Outcome {
  if (left === undefined || right === undefined) {
    return { path, how: 'different', difference: left === undefined ? 'is new' : 'is gone' };
  }
  if (Buffer.compare(left, right) === 0) return { path, how: 'same', difference: null };
  const difference = differenceOf(path, left, right);
  return { path, how: difference === null ? 'equal' : 'different', difference };
}

/** Compares two sites file by file, in the order of paths. */
export function compareSites(left: SiteFiles, right: SiteFiles): readonly Outcome[] {
  const paths = [...new Set([...left.keys(), ...right.keys()])].toSorted();
  const names = (site: SiteFiles) => new Set([...site.keys()].map((path) => path.replace(/\.[^.]*$/, '')));
  const [before, after] = [names(left), names(right)];
  const common = (path: string, bytes: Uint8Array | undefined) =>
    bytes && withCommonAssets(path, bytes, (name) => before.has(name) && after.has(name));
  return paths.map((path) => compareFiles(path, common(path, left.get(path)), common(path, right.get(path))));
}
