import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BodyText } from '../model/body-text.ts';
import type { ConvertedText } from '../model/converted-text.ts';
import type { Portal } from '../model/portal.ts';

/** The kinds of running texts in a snapshot, with what is kept of each. */
type Texts = { readonly plans: BodyText; readonly pages: BodyText; readonly converted: ConvertedText };

const portalFile = 'portal.json';
const pdfMark = 'pdfs';

function textPath(snapshot: string, kind: keyof Texts, id: string): string {
  return join(snapshot, 'texts', kind, `${id}.json`);
}

// Only this program writes snapshots, and each is read by the program that wrote it.
function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** Writes the running text of a plan or page, or of a plan in the other script, into a snapshot. */
export function writeText<Kind extends keyof Texts>(snapshot: string, kind: Kind, text: { readonly id: string } & Texts[Kind]): void {
  const { id, ...kept } = text;
  const path = textPath(snapshot, kind, id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(kept));
}

/** The running text of a plan or page, or of a plan in the other script. */
export function readText<Kind extends keyof Texts>(snapshot: string, kind: Kind, id: string): Texts[Kind] {
  return read<Texts[Kind]>(textPath(snapshot, kind, id));
}

/** Whether a snapshot holds a running text. */
export function hasText(snapshot: string, kind: keyof Texts, id: string): boolean {
  return existsSync(textPath(snapshot, kind, id));
}

/** Writes the linked content beside its running texts, and whether the pages will have PDFs. */
export function writePortal(snapshot: string, portal: Portal, { pdfs } = { pdfs: false }): void {
  mkdirSync(snapshot, { recursive: true });
  writeFileSync(join(snapshot, portalFile), JSON.stringify(portal));
  if (pdfs) writeFileSync(join(snapshot, pdfMark), '');
}

/** The linked content without its running texts. */
export function readPortal(snapshot: string): Portal {
  return read<Portal>(join(snapshot, portalFile));
}

/** When the linked content was written, in milliseconds. */
export function portalStamp(snapshot: string): number {
  return statSync(join(snapshot, portalFile)).mtimeMs;
}

/** Whether PDFs of the plans will stand beside their pages. */
export function hasPdfs(snapshot: string): boolean {
  return existsSync(join(snapshot, pdfMark));
}
