import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writePortal } from '../../src/content/snapshot.ts';
import { loadContent } from '../../src/content/load-content.ts';

const root = resolve(import.meta.dirname, '../..');

/** Builds the page of all charts, from the fixture county and every case of the tests, into a folder. */
export async function buildGallery(out: string): Promise<void> {
  const snapshot = mkdtempSync(join(tmpdir(), 'gongkai-gallery-'));
  const { portal, problems } = await loadContent(join(root, 'tests/fixtures/shili'), { snapshot });
  if (portal === null) throw new Error(JSON.stringify(problems));
  writePortal(snapshot, portal);
  const project = join(root, 'tests/fixtures/gallery');
  const astro = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', project, '--outDir', resolve(out)];
  execFileSync(process.execPath, astro, {
    env: { ...process.env, GONGKAI_SNAPSHOT: snapshot, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  rmSync(snapshot, { recursive: true });
}

// To look at it: node tests/support/build-gallery.ts FOLDER
const [, , folder] = process.argv;
if (import.meta.main && folder !== undefined) await buildGallery(folder);
