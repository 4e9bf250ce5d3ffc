import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockFile } from './lock-file.ts';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What is wrong, in Chinese, with the Node programs in a folder of packages and in the lock file; packages of other systems are not installed. */
export async function checkNode(record: NodeRecord, lock: LockFile, modules: string): Promise<string[]> {
  const checks = record.packages.map(async ({ name, file, integrity, sha256 }) => {
    const locked = lock.packages[`node_modules/${name}`];
    const faults: string[] = [];
    if (locked?.version !== record.version || locked.integrity !== integrity)
      faults.push(`package-lock.json 里的 ${name} 与记录（${record.version}，${integrity.slice(0, 20)}……）不符`);
    const bytes = await readFile(join(modules, name, file)).catch(() => null);
    if (bytes !== null && hashOf(bytes) !== sha256) faults.push(`${name}/${file} 的 SHA-256 是 ${hashOf(bytes)}，记录的是 ${sha256}`);
    return faults;
  });
  return (await Promise.all(checks)).flat();
}

const sha256 = z.string().regex(/^[\da-f]{64}$/);

const schema = z.strictObject({
  version: z.string(),
  /** Folder in which the publisher of Node keeps the files of this version, with their checksums. */
  publisher: z.url(),
  /** The day on which `npm run supply -- --online` found all of these to be the publisher's; `null` while nobody has compared them. */
  comparedWithPublisher: z.iso.date().nullable(),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      /** The program in the package. */
      file: z.string(),
      /** The publisher's file, and the place of the program in it; `null` where it is the program. */
      archive: z.string(),
      member: z.string().nullable(),
      /** Checksum of the package, as the npm registry gives it: the origin of the hash below until it has been compared. */
      integrity: z.string(),
      /** Of the program, taken from the package with that checksum. */
      sha256,
    }),
  ),
});

/** The Node programs that come as packages, with what they are held to. */
export type NodeRecord = z.infer<typeof schema>;
export type NodePackage = NodeRecord['packages'][number];

/** Reads the record of the Node programs that stands beside this file. */
export function readNodeRecord(): NodeRecord {
  return schema.parse(JSON.parse(readFileSync(new URL('node-binaries.json', import.meta.url), 'utf8')));
}
