import { fileURLToPath } from 'node:url';

/** The generator's own folder, which holds astro.config.mjs. */
export const generatorRoot = fileURLToPath(new URL('../../', import.meta.url));

export type AstroRun = {
  readonly snapshot: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly base: string;
  readonly site: string | null;
};

/** Variables that pages see as `import.meta.env`: what a shell happens to hold must not reach a site. */
const pageVariables = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/** Tells the pages of this process where the checked content lies. */
export function useSnapshot(snapshot: string): void {
  for (const name of pageVariables) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['GONGKAI_SNAPSHOT'] = snapshot;
}

// Everything that pages import goes into Astro's working chunks, so that they run from a folder where no packages are found.
const bundleAll = { prerender: { resolve: { noExternal: true as const } } };

/** Lets Astro make the pages of a snapshot. Astro reads no content itself: a plan never passes through the bundler. */
export async function runAstro({ snapshot, outDir, cacheDir, base, site }: AstroRun): Promise<void> {
  useSnapshot(snapshot);
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  const address = site === null ? {} : { site };
  const vite = { logLevel: 'error' as const, cacheDir, environments: bundleAll };
  // Astro keeps its working chunks in the output folder only if that lies in the current one; elsewhere, builds at the same time would mix theirs.
  const before = process.cwd();
  process.chdir(outDir);
  try {
    await build({ root: generatorRoot, mode: 'production', outDir, cacheDir, base, ...address, logLevel: 'error', vite });
  } finally {
    process.chdir(before);
  }
}
