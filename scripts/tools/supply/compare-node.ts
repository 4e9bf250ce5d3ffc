import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Parser } from 'tar';
import type { NodePackage, NodeRecord } from './check-node.ts';

/** Gets a file of the publisher by its full address; throws where it cannot be had. */
export type Download = (url: string) => Promise<Uint8Array>;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The checksums of `SHASUMS256.txt` by the names of the files. */
function parseSums(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(/^([\da-f]{64}) [ *](\S+)$/gm), ([, sum = '', name = '']) => [name, sum]));
}

/** The SHA-256 of one file in an archive, `null` where it is not there. */
async function hashOfMember(archive: Uint8Array, member: string): Promise<string | null> {
  const hash = createHash('sha256');
  let isThere = false;
  const parser = new Parser({
    onReadEntry: (entry) => {
      if (entry.path !== member) entry.resume();
      else {
        isThere = true;
        entry.on('data', (data: Buffer) => hash.update(data));
      }
    },
  });
  await pipeline(Readable.from([Buffer.from(archive)]), parser);
  return isThere ? hash.digest('hex') : null;
}

async function compareOne(own: NodePackage, published: string | undefined, get: () => Promise<Uint8Array>): Promise<string[]> {
  const { name, archive, member, sha256 } = own;
  if (published === undefined) return [`${name}：发布者的 SHASUMS256.txt 里没有 ${archive}`];
  if (member === null) return published === sha256 ? [] : [`${name}：发布者的 ${archive} 是 ${published}，记录的是 ${sha256}`];
  const bytes = await get();
  if (hashOf(bytes) !== published) return [`${name}：下载的 ${archive} 与 SHASUMS256.txt 不符`];
  const hash = await hashOfMember(bytes, member);
  return hash === sha256 ? [] : [`${name}：发布者的 ${member} 是 ${hash ?? '（没有）'}，记录的是 ${sha256}`];
}

/** Compares the recorded programs with those of the publisher, by its checksums; gives the differences, in Chinese. Needs the network. */
export async function compareNode(record: NodeRecord, download: Download): Promise<string[]> {
  const sums = parseSums(new TextDecoder().decode(await download(new URL('SHASUMS256.txt', record.publisher).href)));
  const faults: string[] = [];
  for (const own of record.packages) {
    const get = () => download(new URL(own.archive, record.publisher).href);
    faults.push(...(await compareOne(own, sums.get(own.archive), get)));
  }
  return faults;
}
