import { z } from 'zod';

const names = z.record(z.string(), z.string()).optional();

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  inBundle: z.boolean().optional(),
  link: z.boolean().optional(),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).optional(),
});

const schema = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entry) });

/** A lock file of npm (version 3): every package by its folder, the project itself under the empty name. */
export type LockFile = z.infer<typeof schema>;
type Entry = LockFile['packages'][string];

/** Reads a lock file; throws where it is none of version 3. */
export function parseLockFile(text: string): LockFile {
  return schema.parse(JSON.parse(text));
}

/** The packages that an entry asks for; one that is only asked of its neighbours may be optional. */
function wantedBy({ dependencies, devDependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Entry): string[] {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true);
  return [...Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }), ...peers];
}

/** Whether Node finds a package from a folder: there or in a folder above. */
function isFound(packages: LockFile['packages'], folder: string, name: string): boolean {
  for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`] !== undefined) return true;
    if (place === '') return false;
  }
}

/**
 * What keeps a lock file from installing the same on every system, in Chinese: packages of other systems that are left out (npm 10 then
 * refuses `npm ci`), and packages without the registry's checksum or from elsewhere.
 */
export function checkLockFile({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([folder, own]) => {
    const missing = wantedBy(own).filter((name) => !isFound(packages, folder, name));
    const isLoose = folder !== '' && own.integrity === undefined && own.inBundle !== true;
    const isForeign = own.link === true || (own.resolved !== undefined && !own.resolved.startsWith('https://registry.npmjs.org/'));
    return [
      ...missing.map((name) => `package-lock.json 里没有 ${name}（${folder === '' ? 'package.json' : folder} 需要它）`),
      ...(isLoose ? [`package-lock.json 里的 ${folder} 没有校验码`] : []),
      ...(isForeign ? [`package-lock.json 里的 ${folder} 不是来自 npm 软件源`] : []),
    ];
  });
}
