import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Licensed } from './licences.ts';

const named = z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) });
const licences = z.array(z.union([named, z.object({ expression: z.string() })])).optional();
const component = z.looseObject({ name: z.string(), version: z.string(), licenses: licences });
const schema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  serialNumber: z.string().optional(),
  metadata: z.looseObject({ timestamp: z.string().optional(), component: z.looseObject({ name: z.string() }) }),
  components: z.array(component),
});

/** A CycloneDX bill of all packages, also those of other systems. */
export type BillOfMaterials = z.infer<typeof schema>;

/** Reads what `npm sbom` prints; leaves out the time and the random number, so that the same lock file gives the same bill. */
export function parseBill(text: string, project: string): BillOfMaterials {
  const { serialNumber: _number, metadata, ...bill } = schema.parse(JSON.parse(text));
  const { timestamp: _time, component: own, ...others } = metadata;
  // npm names the project by its folder.
  return { ...bill, metadata: { ...others, component: { ...own, name: project } } };
}

/** Has npm list the packages of the lock file of a project. Throws with npm's words when it cannot. */
export async function makeBill(folder: string, project: string): Promise<BillOfMaterials> {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await promisify(execFile)(npm, command, {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return parseBill(stdout, project);
}

/** The packages of a bill with their licences. */
export function packagesOf({ components }: BillOfMaterials): readonly Licensed[] {
  return components.map(({ name, version, licenses = [] }) => {
    const said = licenses.map((each) => ('expression' in each ? each.expression : (each.license.id ?? each.license.name ?? '')));
    return { name, version, licence: said.length === 0 ? null : said.join(' AND ') };
  });
}
