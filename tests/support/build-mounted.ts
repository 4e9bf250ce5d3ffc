import { join } from 'node:path';
import type { SitePlace } from '../../src/serving/site-place.ts';
import { projectRoot, runCli } from './cli.ts';
import { newFolder } from './new-folder.ts';

/** Where sites of tests are mounted, as a county's department is under the county's portal. */
export const mountedBase = '/zwgk/ghxx/';
/** The host that mounted sites are built for. */
export const mountedHost = 'https://ghxx.shili.example';

/** Builds the site of a content folder of the project under the path of another portal. */
export async function buildMounted(content: string): Promise<SitePlace> {
  const folder = join(newFolder(), 'site');
  const args = ['--content', join(projectRoot, content), '--out', folder, '--base', mountedBase, '--site', mountedHost];
  const { status, stdout, stderr } = await runCli('build', args);
  if (status !== 0) throw new Error(`${content} was not built:\n${stdout}\n${stderr}`);
  return { folder, base: mountedBase };
}
