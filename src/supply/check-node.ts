import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockFile } from './lock-file.ts';
import type { NodeRecord } from './node-record.ts';

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
