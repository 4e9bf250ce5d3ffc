import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Portal } from '../model/portal.ts';

/** Copies the attachments and images that plans and pages use to their published addresses, byte for byte. */
export async function copyFiles(portal: Portal, content: string, site: string): Promise<void> {
  const folders = [
    ...portal.plans.map(({ id, files }) => ({ from: join('plans', id), to: join('plans', id), files })),
    ...portal.pages.map(({ id, files }) => ({ from: join('pages', id), to: id, files })),
    ...Object.values(portal.frame).map((part) => ({ from: 'frame', to: 'frame', files: part?.files ?? [] })),
  ];
  for (const { from, to, files } of folders) {
    if (files.length > 0) await mkdir(join(site, to), { recursive: true });
    for (const { name } of files) await copyFile(join(content, from, name), join(site, to, name));
  }
}
