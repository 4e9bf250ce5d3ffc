import { once } from 'node:events';
import { ReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { send } from '@fastify/send';
import { servedTypeOf } from '../file-types.ts';
import { headersOf } from '../headers.ts';
import type { SitePlace } from '../site-place.ts';
import { findFile, type FoundFile, isPage } from './find-file.ts';
import { type Address, readAddress } from './read-address.ts';

/**
 * A `Range` header as it is meant for a file of that many bytes: the last 500 of a file of 300 are all of it (RFC 9110, 14.1.2), and an
 * empty file has no parts, so that it is sent whole (`undefined`). The library takes both for ranges that cannot be had.
 */
export function wholeRanges(range: string, size: number): string | undefined {
  if (size === 0) return undefined;
  const list = range.indexOf('=') + 1;
  if (list === 0) return range;
  const isWhole = (spec: string) => /^-\d+$/.test(spec) && Number(spec.slice(1)) > size;
  const specs = range.slice(list).split(',');
  return range.slice(0, list) + specs.map((spec) => (isWhole(spec.trim()) ? spec.replace(/-\d+/, '0-') : spec)).join(',');
}

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly folder: string };

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function setHeaders(response: ServerResponse, file: string): void {
  for (const [name, value] of headersOf(file)) response.setHeader(name, value);
  response.setHeader('Content-Type', servedTypeOf(file).type);
}

/** Refuses: an address with the page that says that there is nothing here, all else with the number of the refusal. */
async function refuse({ response, folder }: Exchange, status: number, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const isNowhere = [400, 404, 414].includes(status);
  const page = isNowhere ? await readFile(join(folder, '404.html')).catch(() => null) : null;
  setHeaders(response, page === null ? 'refused.txt' : '404.html');
  response.writeHead(status, headers).end(page ?? `${status} ${STATUS_CODES[status] ?? ''}\n`);
}

/** Sends a file: conditions, ranges and dates are the library's. */
async function sendFile(exchange: Exchange, { file, sent, size, encoding, varies }: FoundFile): Promise<void> {
  const { request, response, folder } = exchange;
  const { range } = request.headers;
  if (range !== undefined) request.headers.range = wholeRanges(range, size);
  const options = { root: folder, cacheControl: false, contentType: false, dotfiles: 'allow', index: false } as const;
  const { type, statusCode, headers, stream } = await send(request, encode(sent), options);
  if (type !== 'file') {
    const whole = headers['Content-Range'];
    return refuse(exchange, statusCode, whole === undefined ? {} : { 'Content-Range': whole });
  }
  // Fails here, before anything is said, where the file may not be read.
  if (stream instanceof ReadStream) await once(stream, 'open');
  setHeaders(response, file);
  if (varies) response.setHeader('Vary', 'Accept-Encoding');
  if (statusCode === 304) response.removeHeader('Content-Type');
  else if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  // A file that is shorter than it was breaks the answer off instead of leaving the client to wait.
  response.strictContentLength = true;
  response.writeHead(statusCode, headers);
  await pipeline(stream, response);
}

async function answer(exchange: Exchange, { path, search }: Address, base: string): Promise<void> {
  const { request, response, folder } = exchange;
  if (`${path}/` === base) response.writeHead(301, { Location: base }).end();
  // There is nothing else at the root of this server.
  else if (path === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
  else if (!path.startsWith(base)) await refuse(exchange, 404);
  else {
    const inside = path.slice(base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const found = await findFile(folder, file, request.headers['accept-encoding']?.toString());
    if (found !== null) await sendFile(exchange, found);
    else if (file === inside && (await isPage(folder, inside))) response.writeHead(301, { Location: `${encode(path)}/${search}` }).end();
    else await refuse(exchange, 404);
  }
}

/** Ends an answer that failed: what has begun is cut off, so that no one takes it for the whole. */
async function fail(exchange: Exchange, error: unknown): Promise<void> {
  const { response } = exchange;
  if (response.headersSent || response.destroyed) response.destroy();
  else await refuse(exchange, error instanceof Error && 'code' in error && /^E(?:ACCES|NOENT|PERM)$/.test(String(error.code)) ? 404 : 500);
}

/** Answers requests for a finished site as the web servers do that docs/publish.md sets up: same headers, compressed files, 404 page. */
export function siteHandler({ folder, base }: SitePlace): SiteHandler {
  return (request, response) => {
    const exchange = { request, response, folder };
    const { 'content-length': length = '0', 'transfer-encoding': coding } = request.headers;
    // Nothing that is sent is read: the connection ends with the answer.
    if (length !== '0' || coding !== undefined) response.shouldKeepAlive = false;
    // Of two hosts nobody knows which is meant (RFC 9112, 3.2).
    const address = (request.headersDistinct['host']?.length ?? 0) > 1 ? 400 : readAddress(request.url ?? '');
    const isAsking = request.method === 'GET' || request.method === 'HEAD';
    const answered = !isAsking
      ? refuse(exchange, 405, { Allow: 'GET, HEAD' })
      : typeof address === 'number'
        ? refuse(exchange, address)
        : answer(exchange, address, base);
    answered.catch((error: unknown) => fail(exchange, error)).catch(() => response.destroy());
  };
}
