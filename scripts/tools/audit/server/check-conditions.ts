import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './ask.ts';
import type { CheckedSite } from './check-refusals.ts';
import { addressOfFile } from './site-files.ts';

/** A request for one file, with what it asks for, and the answer that it must get. */
type Condition = {
  readonly headers: Readonly<Record<string, string>>;
  /** One of these statuses. */
  readonly status: readonly number[];
  /** The part of the file that the body is; `null` for none or for the server's own words. */
  readonly part: readonly [from: number, to: number] | null;
};

const past = 'Mon, 01 Jan 1990 00:00:00 GMT';

/** What RFC 9110 wants of conditions and ranges, for a file of `size` bytes that is known by a tag and a date. */
function conditionsFor(size: number, { etag, modified }: { readonly etag: string; readonly modified: string }): Condition[] {
  const whole = [0, size] as const;
  const last = [size - 5, size] as const;
  const all = (headers: Condition['headers']): Condition => ({ headers, status: [200], part: whole });
  const some = (headers: Condition['headers'], part: Condition['part']): Condition => ({ headers, status: [206], part });
  const none = (status: number, headers: Condition['headers']): Condition => ({ headers, status: [status], part: null });
  return [
    none(416, { Range: 'bytes=5-1' }),
    none(416, { Range: `bytes=${size}-` }),
    some({ Range: 'bytes=-5' }, last),
    some({ Range: `bytes=-${size + 100}` }, whole),
    some({ Range: 'bytes=0-0' }, [0, 1]),
    some({ Range: `bytes=${size - 5}-` }, last),
    some({ Range: `bytes=${size - 5}-${size + 100}` }, last),
    { headers: { Range: 'bytes=0-1,3-4' }, status: [200, 206], part: null },
    { headers: { Range: 'bytes=abc' }, status: [200, 416], part: null },
    { headers: { Range: 'lines=0-1' }, status: [200, 416], part: null },
    some({ Range: 'bytes=0-1', 'If-Range': modified }, [0, 2]),
    all({ Range: 'bytes=0-1', 'If-Range': past }),
    all({ Range: 'bytes=0-1', 'If-Range': '"other"' }),
    none(304, { 'If-None-Match': `"other", ${etag} , W/"third"` }),
    none(304, { 'If-None-Match': '*' }),
    none(304, { 'If-None-Match': `W/${etag.replace(/^W\//, '')}` }),
    all({ 'If-None-Match': '"other", "third"' }),
    all({ 'If-None-Match': '"other", W/"' }),
    none(304, { 'If-Modified-Since': modified }),
    all({ 'If-Modified-Since': past }),
    all({ 'If-Modified-Since': 'yesterday' }),
    all({ 'If-None-Match': '"other"', 'If-Modified-Since': modified }),
    none(412, { 'If-Match': '"other"' }),
    all({ 'If-Match': '*' }),
    none(412, { 'If-Unmodified-Since': past }),
    all({ 'If-Unmodified-Since': modified }),
    all({ 'Accept-Encoding': 'br;q=0' }),
    all({ 'Accept-Encoding': 'gzip;q=0, br;q=0.000' }),
    all({ 'Accept-Encoding': '*;q=0' }),
    all({ 'Accept-Encoding': ', ;q=' }),
    all({ 'Accept-Encoding': '' }),
  ];
}

function judge({ status, headers, body }: Answer, wanted: Condition, bytes: Buffer): string | null {
  if (!wanted.status.includes(status)) return `状态码 ${status}，应当是 ${wanted.status.join(' 或 ')}`;
  if (wanted.part === null) return null;
  const [from, to] = wanted.part;
  if (headers['content-encoding'] !== undefined) return `用 ${headers['content-encoding']} 压缩了，请求里没有同意`;
  if (!body.equals(bytes.subarray(from, to))) return `给出的不是第 ${from} 到 ${to - 1} 字节`;
  const range = `bytes ${from}-${to - 1}/${bytes.length}`;
  return status !== 206 || headers['content-range'] === range ? null : `响应头 Content-Range 应当是“${range}”`;
}

/** Asks for parts of a file, for it only if it has changed, and for it in forms that the client can read. */
export async function checkConditions({ site, files, ask }: CheckedSite): Promise<string[]> {
  const file = files.find((path) => path.endsWith('.csv')) ?? '404.html';
  const bytes = readFileSync(join(site.folder, file));
  const path = addressOfFile(site.base, file);
  const { headers: known } = await ask({ path, headers: { 'Accept-Encoding': 'identity' } });
  const conditions = conditionsFor(bytes.length, { etag: known.etag ?? '', modified: known['last-modified'] ?? '' });
  const asked = conditions.map(async (wanted) => {
    const answer = await ask({ path, headers: { 'Accept-Encoding': 'identity', ...wanted.headers } });
    const fault = judge(answer, wanted, bytes);
    return fault === null
      ? []
      : [
          `${path}（${Object.entries(wanted.headers)
            .map((header) => header.join(': '))
            .join('；')}）：${fault}`,
        ];
  });
  return (await Promise.all(asked)).flat();
}
