import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { indicators } from './indicators.ts';
import { createObserve, observationsCsv } from './observations.ts';
import { bodies, regions } from './places.ts';
import { writePlan } from './plan.ts';
import { settle } from './setting.ts';
import { aboutPage, site } from './site.ts';

export type ContentRequest = { readonly plans: number; readonly seed: number };

/** What was written: the number of plans and their bytes. */
export type WrittenContent = ContentRequest & { readonly planBytes: number };

/** The source of the `number`-th plan (from 1) under a seed; it does not depend on how many plans there are. */
export function planSource(seed: number, number: number): string {
  return writePlan(settle(seed, number, createObserve(seed)));
}

async function write(folder: string, path: string, text: string): Promise<number> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return Buffer.byteLength(text);
}

/** Writes a content folder of invented plans of 示例市 with all registries; the same request gives the same bytes. */
export async function writeContent(folder: string, request: ContentRequest): Promise<WrittenContent> {
  await write(folder, 'site.yaml', stringify(site));
  await write(folder, 'pages/about.mdx', aboutPage);
  await write(folder, 'regions.yaml', stringify(regions));
  await write(folder, 'bodies/shili.yaml', stringify(bodies));
  await write(folder, 'indicators/shili.yaml', stringify(indicators));
  await write(folder, 'observations/shili.csv', observationsCsv(createObserve(request.seed)));
  let planBytes = 0;
  for (let number = 1; number <= request.plans; number += 1) {
    planBytes += await write(folder, `plans/shili-${String(number).padStart(5, '0')}.mdx`, planSource(request.seed, number));
  }
  return { ...request, planBytes };
}
