import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { servedTypeOf } from '../../../../src/serving/file-types.ts';
import { chosenHeaders, headersOf } from '../../../../src/serving/headers.ts';
import type { SitePlace } from '../../../../src/serving/site-place.ts';
import type { Answer, Ask } from './ask.ts';
import { addressOfFile } from './site-files.ts';

/** A way of compressing, as browsers ask for it, with the ending of the files and the way back. */
export type Encoding = 'gzip' | 'br';

const encodings: Readonly<Record<Encoding, { readonly ending: string; readonly unpack: (bytes: Buffer) => Buffer }>> = {
  gzip: { ending: '.gz', unpack: gunzipSync },
  br: { ending: '.br', unpack: brotliDecompressSync },
};

const spaceless = (type: string) => type.replaceAll(' ', '').toLowerCase();

/** What is wrong with the headers of an answer that holds this file of the site. */
export function checkHeaders({ headers }: Answer, file: string): string[] {
  const wanted = new Map<string, string | null>([
    ...chosenHeaders.map(({ name }): [string, null] => [name, null]),
    ...headersOf(file).map(([name, value]): [string, string] => [name, value]),
  ]);
  const wrong = Array.from(wanted, ([name, value]) => {
    const got = headers[name.toLowerCase()] ?? null;
    return got === value ? [] : [`响应头 ${name} 是“${String(got ?? '（无）')}”，应当是“${value ?? '（无）'}”`];
  });
  const { type } = servedTypeOf(file);
  const typed = spaceless(headers['content-type'] ?? '') === spaceless(type);
  return [...wrong.flat(), ...(typed ? [] : [`响应头 Content-Type 是“${headers['content-type'] ?? '（无）'}”，应当是“${type}”`])];
}

function checkCompressed(answer: Answer, encoding: Encoding, bytes: Buffer): string[] {
  const got = answer.headers['content-encoding'];
  if (got !== encoding) return [`没有用 ${encoding} 压缩`];
  const varies = String(answer.headers.vary ?? '')
    .toLowerCase()
    .includes('accept-encoding');
  return [
    ...(encodings[encoding].unpack(answer.body).equals(bytes) ? [] : [`用 ${encoding} 压缩的内容与文件不同`]),
    ...(varies ? [] : ['压缩了，却没有响应头 Vary: Accept-Encoding']),
  ];
}

export type CheckedFile = { readonly site: SitePlace; readonly file: string; readonly ask: Ask; readonly compress: readonly Encoding[] };

/** What is wrong with how a server gives one file of a site: bytes, type, headers, compressed copies, and asking again. */
export async function checkFile({ site, file, ask, compress }: CheckedFile): Promise<string[]> {
  const path = addressOfFile(site.base, file);
  const bytes = readFileSync(join(site.folder, file));
  const plain = await ask({ path, headers: { 'Accept-Encoding': 'identity' } });
  if (plain.status !== 200) return [`${path}：状态码 ${plain.status}，应当是 200`];
  const wrong = [...checkHeaders(plain, file)];
  if (!plain.body.equals(bytes)) wrong.push('内容与文件不同');
  for (const encoding of compress.filter((each) => existsSync(join(site.folder, file + encodings[each].ending)))) {
    const answer = await ask({ path, headers: { 'Accept-Encoding': encoding } });
    wrong.push(...checkCompressed(answer, encoding, bytes), ...checkHeaders(answer, file));
  }
  const again = await ask({ path, headers: { 'Accept-Encoding': 'identity', 'If-None-Match': plain.headers.etag ?? '""' } });
  if (again.status !== 304) wrong.push(`没有改动的文件再次请求，状态码 ${again.status}，应当是 304`);
  return wrong.map((what) => `${path}：${what}`);
}
