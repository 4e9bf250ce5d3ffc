import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Portal } from '../model/portal.ts';
import { writeConvertedTexts } from './write-converted-texts.ts';

/** Folder of the running texts inside a snapshot. */
export function textFolderOf(snapshot: string): string {
  return join(snapshot, 'texts');
}

/** Writes the checked content to where the pages read it, and whether they will have PDFs; the running texts were written while reading. */
export async function writeSnapshot(snapshot: string, portal: Portal, { pdfs } = { pdfs: false }): Promise<void> {
  await writeConvertedTexts(textFolderOf(snapshot), portal);
  await writeFile(join(snapshot, 'portal.json'), JSON.stringify(portal));
  if (pdfs) await writeFile(join(snapshot, 'pdfs'), '');
}
