import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/load-content.ts';
import readDocumentTask from '../../src/content/worker/read-document-task.ts';
import type { Portal } from '../../src/model/portal.ts';

const folder = fileURLToPath(new URL('../fixtures/shili/', import.meta.url));

/** The portal of the fixture county, read in this very process; fails with every problem that its content has. */
export async function loadFixture(): Promise<Portal> {
  const { portal, problems } = await loadContent(folder, { readDocuments: (tasks) => Promise.all(tasks.map(readDocumentTask)) });
  if (portal === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return portal;
}
