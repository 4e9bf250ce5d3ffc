import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyAttachment, expectRead } from '../content/files/guarded-file.ts';
import type { Portal, PublishedFile } from '../model/portal.ts';

type Folder = { readonly from: string; readonly to: string; readonly files: readonly PublishedFile[] };

function foldersOf({ plans, pages, frame, evidence }: Portal): Folder[] {
  return [
    ...plans.map(({ id, files }) => ({ from: `plans/${id}`, to: `plans/${id}`, files })),
    ...pages.map(({ id, files }) => ({ from: `pages/${id}`, to: id, files })),
    ...Object.values(frame).map((part) => ({ from: 'frame', to: 'frame', files: part?.files ?? [] })),
    ...evidence.map(({ room, name, files }) => ({ from: `${room}/${name}`, to: `${room}/${name}`, files })),
  ];
}

/** The files that a site publishes as they lie in the content folder, relative to its root. */
export function copiedFiles(portal: Portal): string[] {
  return foldersOf(portal).flatMap(({ to, files }) => files.map(({ name }) => `${to}/${name}`));
}

/** Copies attachments, images and evidence to their published addresses, byte for byte. */
export async function copyFiles(portal: Portal, content: string, site: string): Promise<void> {
  for (const { from, to, files } of foldersOf(portal)) {
    if (files.length > 0) await mkdir(join(site, to), { recursive: true });
    for (const { name } of files) expectRead(copyAttachment({ root: content, file: `${from}/${name}` }, join(site, to, name)));
  }
}
