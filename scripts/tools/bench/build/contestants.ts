import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputSize, type OutputSize } from '../measure/output-size.ts';
import { runMeasured, type Measured } from '../measure/run-measured.ts';

/** One build, measured. */
export type BuildRun = Measured & { readonly output: OutputSize };

/** A way to build the plans of a folder; leaves nothing of an earlier run in place before it starts. */
export type Contestant = { readonly name: string; readonly build: (folder: string) => Promise<BuildRun> };

const moduleAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** This program. */
export const portal: Contestant = {
  name: '本程序',
  build: async (folder) => {
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    await rm(out, { recursive: true, force: true });
    const measured = await runMeasured({ module: moduleAt('portal-child.ts'), args: [content, out], cwd: folder });
    return { ...measured, output: await outputSize(out) };
  },
};

/** The plain Astro project of `writeStockProject`. */
export const stock: Contestant = {
  name: '普通 Astro',
  build: async (folder) => {
    const root = join(folder, 'stock');
    for (const name of ['dist', 'cache', '.astro']) await rm(join(root, name), { recursive: true, force: true });
    const measured = await runMeasured({ module: moduleAt('stock-child.ts'), args: [root], cwd: root });
    return { ...measured, output: await outputSize(join(root, 'dist')) };
  },
};
