import * as snapshot from '../../content/snapshot.ts';
import type { BodyText } from '../../model/body-text.ts';
import type { ConvertedText } from '../../model/converted-text.ts';
import type { Portal } from '../../model/portal.ts';

/** Name of the environment variable that tells the pages where the checked content lies. */
const variable = 'GONGKAI_SNAPSHOT';

function folder(): string {
  const path = process.env[variable];
  if (path === undefined) throw new Error(`${variable} is not set: build with "npm run build", which checks the content first.`);
  return path;
}

let cached: { readonly stamp: number; readonly portal: Portal } | undefined;

/** The checked content without its running texts; read once, and again when the snapshot was written anew. */
export function loadPortal(): Portal {
  const stamp = snapshot.portalStamp(folder());
  if (cached?.stamp !== stamp) cached = { stamp, portal: snapshot.readPortal(folder()) };
  return cached.portal;
}

/** Whether PDFs of the plans will stand beside their pages. */
export function hasPdfs(): boolean {
  return snapshot.hasPdfs(folder());
}

/** The running text of one plan. */
export function loadPlanText(id: string): BodyText {
  return snapshot.readText(folder(), 'plans', id);
}

/** The running text of one plan in the other script. */
export function loadConvertedText(id: string): ConvertedText {
  return snapshot.readText(folder(), 'converted', id);
}

/** The running text of one page of the site. */
export function loadPageText(id: string): BodyText {
  return snapshot.readText(folder(), 'pages', id);
}
