import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyAttachment, expectRead } from '../content/files/guarded-file.ts';
import type { Portal } from '../model/portal.ts';
import { publishedFolders } from '../model/site/files.ts';

/** The files that a site publishes as they lie in the content folder, relative to its root. */
export function copiedFiles(portal: Portal): string[] {
  return publishedFolders(portal).flatMap(({ to, files }) => files.map(({ name }) => `${to}/${name}`));
}

/** Copies attachments, images and evidence to their published addresses, byte for byte. */
export async function copyFiles(portal: Portal, content: string, site: string): Promise<void> {
  for (const { from, to, files } of publishedFolders(portal)) {
    if (files.length > 0) await mkdir(join(site, to), { recursive: true });
    for (const { name } of files) expectRead(copyAttachment({ root: content, file: `${from}/${name}` }, join(site, to, name)));
  }
}
