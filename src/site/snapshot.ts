import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyText } from '../model/body-text.ts';
import type { ConvertedText } from '../model/converted-text.ts';
import type { Portal } from '../model/portal.ts';

/** Name of the environment variable that tells the pages where the checked content lies. */
const variable = 'GONGKAI_SNAPSHOT';

function folder(): string {
  const path = process.env[variable];
  if (path === undefined) throw new Error(`${variable} is not set: build with "npm run build", which checks the content first.`);
  return path;
}

function load<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(folder(), ...path), 'utf8')) as T;
}

let cached: { readonly stamp: number; readonly portal: Portal } | undefined;

/** The checked content without its running texts; read once, and again when the snapshot was written anew. */
export function loadPortal(): Portal {
  const stamp = statSync(join(folder(), 'portal.json')).mtimeMs;
  if (cached?.stamp !== stamp) cached = { stamp, portal: load<Portal>('portal.json') };
  return cached.portal;
}

/** Whether PDFs of the plans will stand beside their pages; the snapshot says so with a file `pdfs`. */
export function hasPdfs(): boolean {
  return existsSync(join(folder(), 'pdfs'));
}

/** The running text of one plan. */
export function loadPlanText(id: string): BodyText {
  return load<BodyText>('texts', 'plans', `${id}.json`);
}

/** The running text of one plan in the other script. */
export function loadConvertedText(id: string): ConvertedText {
  return load<ConvertedText>('texts', 'converted', `${id}.json`);
}

/** The running text of one page of the site. */
export function loadPageText(id: string): BodyText {
  return load<BodyText>('texts', 'pages', `${id}.json`);
}
