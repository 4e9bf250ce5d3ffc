import type { Place } from '../../model/problem.ts';
import type { Observation } from '../../model/registry/observation.ts';
import type { Report } from '../../model/registry/report.ts';
import { decodeAddress } from '../files/decode-address.ts';
import type { Placed } from '../registry/read-registry.ts';
import type { LoadedDocument } from './loaded.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';

/** A file that a document, report or observation uses, with where and how. */
export type UsedFile = { readonly name: string; readonly image: boolean; readonly place: () => Place; readonly sha256: string | null };

/** Whether a link names a file beside the document: a name with an ending, without a folder. */
export function isFileAddress(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url) && /^[^#?/]+\.[A-Za-z0-9]+(?:[?#].*)?$/.test(url);
}

/** Files that a text shows or links to. */
export function filesInText({ file, text }: Pick<LoadedDocument<unknown>, 'file' | 'text'>): UsedFile[] {
  return (text?.references ?? [])
    .filter(({ url, kind }) => kind !== 'link' || isFileAddress(url))
    .map(({ url, kind, line, column }) => ({
      name: decodeAddress(url.split(/[?#]/, 1)[0] ?? ''),
      image: kind === 'image',
      place: () => ({ file, line, column }),
      sha256: null,
    }));
}

function named(name: string | null, place: () => Place, sha256: string | null = null): UsedFile[] {
  return name === null ? [] : [{ name, image: false, place, sha256 }];
}

/** Files that the frontmatter of a plan names: attachments and the original. */
export function filesInFrontmatter({ data, locate }: LoadedDocument<PlanFrontmatter>): UsedFile[] {
  const attachments = data.attachments.flatMap(({ file }, index) => named(file, () => locate(['attachments', index, 'file'])));
  return [...attachments, ...named(data.original?.file ?? null, () => locate(['original', 'file']), data.original?.sha256 ?? null)];
}

/** Files that prove a report. */
export function filesInReport({ value, locate }: Placed<Report>): UsedFile[] {
  return value.evidence.flatMap(({ file }, index) => named(file, () => locate(['evidence', index, 'file'])));
}

/** The file that an observation was taken from, if it has one. */
export function filesInObservation({ value, locate }: Placed<Observation>): UsedFile[] {
  return named(value.file, () => locate(['file']));
}
