import type { Problem } from '../../model/problem.ts';
import { withoutEnding } from '../files/layout.ts';
import { type Loaded, mayLackItems } from './loaded.ts';

/** Problems that may only be the consequence of a file that could not be read, each with where such files lie. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'unknown-body': ['bodies/'],
  'unknown-region': ['regions.yaml'],
  'unknown-indicator': ['indicators/'],
  'unknown-plan': ['plans/'],
  'broken-link': ['plans/', 'pages/', 'bodies/', 'indicators/', 'regions.yaml', 'observations/', 'reports/', 'site.yaml'],
};

/** Problems that may only be the consequence of items that a plan lists with a fault. */
const ofItems = new Set(['unknown-mention', 'unknown-item', 'report-unknown-item']);

export type Reading = {
  /** Files that could not be read, or only in part. */
  readonly unread: readonly string[];
  readonly found: readonly Problem[];
};

/** Whether an unused attachment may be used by the file that it belongs to, which has errors. */
function mayBeUsed(attachment: string, broken: readonly string[]): boolean {
  const folder = attachment.slice(0, attachment.lastIndexOf('/'));
  return broken.some((file) => withoutEnding(file) === folder || (folder === 'frame' && file.startsWith('frame/')));
}

/** Leaves out problems that would go away with an error already reported: a registry that cannot be read makes every use of it look unknown. */
export function withoutConsequences(problems: readonly Problem[], { unread, found }: Reading, { plans }: Loaded): Problem[] {
  const broken = found.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const doubtful = new Set(plans.filter(mayLackItems).map(({ file }) => file));
  return problems.filter(({ code, file }) => {
    if (code === 'attachment-unused') return !mayBeUsed(file, broken);
    if (ofItems.has(code)) return !doubtful.has(file) && (code === 'unknown-mention' || doubtful.size === 0);
    return !sources[code]?.some((prefix) => unread.some((name) => name.startsWith(prefix)));
  });
}
