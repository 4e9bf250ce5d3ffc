import type { Place } from '../../model/problem.ts';
import { decodeAddress } from '../files/decode-address.ts';
import type { LoadedDocument } from './loaded.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';

/** A file that a document uses, with where and how. */
export type UsedFile = { readonly name: string; readonly image: boolean; readonly place: () => Place; readonly sha256: string | null };

function isFileAddress(url: string): boolean {
  return !/^[a-z]+:/i.test(url) && !url.startsWith('#') && !url.includes('/') && /\.[A-Za-z0-9]+(?:[?#].*)?$/.test(url);
}

/** Files that a text shows or links to. */
export function filesInText({ file, text }: Pick<LoadedDocument<unknown>, 'file' | 'text'>): UsedFile[] {
  return (text?.references ?? [])
    .filter(({ url, kind }) => kind !== 'link' || isFileAddress(url))
    .map(({ url, kind, line, column }) => ({ name: decodeAddress(url.replace(/[?#].*$/, '')), image: kind === 'image', place: () => ({ file, line, column }), sha256: null }));
}

/** Files that the frontmatter of a plan names: attachments and the original. */
export function filesInFrontmatter({ data, locate }: LoadedDocument<PlanFrontmatter>): UsedFile[] {
  const attachments = data.attachments.map(
    ({ file }, index): UsedFile => ({ name: file, image: false, place: () => locate(['attachments', index, 'file']), sha256: null }),
  );
  const name = data.original?.file ?? null;
  if (name === null) return attachments;
  return [...attachments, { name, image: false, place: () => locate(['original', 'file']), sha256: data.original?.sha256 ?? null }];
}
