import { fileURLToPath } from 'node:url';

/** The generator's own folder, which holds astro.config.mjs. */
export const generatorRoot = fileURLToPath(new URL('../../', import.meta.url));

export type AstroRun = { readonly snapshot: string; readonly outDir: string; readonly cacheDir: string; readonly base: string; readonly site: string | null };

/** Lets Astro make the pages of a snapshot. Astro reads no content itself: a plan never passes through the bundler. */
export async function runAstro({ snapshot, outDir, cacheDir, base, site }: AstroRun): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['GONGKAI_SNAPSHOT'] = snapshot;
  const { build } = await import('astro');
  const address = site === null ? {} : { site };
  await build({ root: generatorRoot, mode: 'production', outDir, cacheDir, base, ...address, logLevel: 'error', vite: { logLevel: 'error', cacheDir } });
}
