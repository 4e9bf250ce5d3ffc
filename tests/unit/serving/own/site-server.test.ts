import { once } from 'node:events';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer, usualLimits, type ServerLimits } from '../../../../src/serving/own/site-server.ts';
import { sendRaw } from '../../../support/raw-request.ts';
import { makeSmallSite } from '../../../support/small-site.ts';

const servers: Server[] = [];
let folder = '';

async function listen(base = '/', limits: ServerLimits = usualLimits): Promise<number> {
  const server = siteServer({ folder, base }, limits).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

let port = 0;

beforeAll(async () => {
  folder = await makeSmallSite();
  await writeFile(join(folder, 'empty.txt'), '');
  port = await listen();
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const head = (line: string, headers = '') => `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);
const ask = async (line: string, headers = '') => statusOf(await sendRaw(port, head(line, headers)));
const isAlive = async () => (await ask('GET /')) === 200;

describe('siteServer', () => {
  it.each([
    ['GET //[', '', 400],
    ['GET /%00', '', 400],
    ['GET /%', '', 400],
    ['GET data/targets.csv', '', 400],
    ['GET *', '', 400],
    ['GET /', 'Host: y\r\n', 400],
    [`GET /${'a'.repeat(300)}`, '', 404],
    [`GET /${'a/'.repeat(2500)}`, '', 404],
    [`GET /${'a'.repeat(9000)}`, '', 414],
    [`GET /`, `X: ${'a'.repeat(40_000)}\r\n`, 431],
    ['GET /index.html/', '', 404],
    ['GET /index.html/x', '', 404],
    ['GET /data', '', 404],
    ['GET /data/', '', 404],
    ['GET //plans/%E8%A7%84%E5%88%92/', '', 200],
    ['GET http://elsewhere.invalid/data/targets.csv', '', 200],
    ['GET /data/targets.csv', 'Range: bytes=5-1\r\n', 416],
    ['GET /data/targets.csv', 'Range: bytes=-5\r\n', 206],
    ['GET /empty.txt', 'Range: bytes=-5\r\n', 200],
    ['HEAD /data/targets.csv', 'Range: bytes=5-1\r\n', 416],
    ['POST /', 'Content-Length: 0\r\n', 405],
    ['POST /', 'Content-Length: 999999999999\r\n', 405],
    ['OPTIONS *', '', 405],
    ['CONNECT x:443', '', 405],
    ['TRACE /', '', 405],
    ['FOO /', '', 400],
    ['GET /', 'Content-Length: -1\r\n', 400],
    ['GET /', 'Transfer-Encoding: foo\r\n', 400],
    ['GET /', 'Expect: a miracle\r\n', 417],
    ['GET /', 'Upgrade: websocket\r\nConnection: Upgrade\r\n', 200],
  ])('answers %j with %j: %d', async (line, headers, status) => {
    expect(await ask(line, headers)).toBe(status);
    expect(await isAlive()).toBe(true);
  });

  it.each([
    ['bytes=-5', 'bytes 3-7/8', 'F-1.7'],
    ['bytes=-999', 'bytes 0-7/8', '%PDF-1.7'],
    ['bytes=0-0', 'bytes 0-0/8', '%'],
    ['bytes=7-999', 'bytes 7-7/8', '7'],
  ])('sends for %j of eight bytes %j', async (range, sent, body) => {
    const answer = await sendRaw(port, head('GET /plans/%E8%A7%84%E5%88%92/fujian.pdf', `Range: ${range}\r\n`));
    expect(answer).toContain(`\r\nContent-Range: ${sent}\r\n`);
    expect(answer.split('\r\n\r\n')[1]).toBe(body);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.2, gzip;q=0.4', 'gzip'],
    ['br;q=0', null],
    ['*;q=0', null],
    ['gzip;q=x', null],
    ['', null],
  ])('compresses for %j as %j and says that it depends on it', async (accepted, encoding) => {
    const answer = await sendRaw(port, head('GET /data/targets.csv', `Accept-Encoding: ${accepted}\r\n`));
    expect(/\r\nContent-Encoding: (.*)\r\n/.exec(answer)?.[1] ?? null).toBe(encoding);
    expect(answer).toContain('\r\nVary: Accept-Encoding\r\n');
  });

  it('leads a folder to its slash, never to another host', async () => {
    const answer = await sendRaw(port, head('GET //plans/%E8%A7%84%E5%88%92?a=b'));
    expect(answer).toContain('\r\nLocation: /plans/%E8%A7%84%E5%88%92/?a=b\r\n');
  });

  it('leads from the root to a site under a path, and gives nothing else there', async () => {
    const mounted = await listen('/zwgk/');
    const lines = ['/', '/zwgk', '/zwgk/', '/index.html', '/zwgk/../index.html'];
    const answers = await Promise.all(lines.map(async (path) => statusOf(await sendRaw(mounted, head(`GET ${path}`)))));
    expect(answers).toEqual([302, 301, 200, 404, 400]);
  });

  it('lives through whatever is sent', async () => {
    const pieces = [
      [
        'GET',
        'HEAD',
        'POST',
        'get',
        ' ',
        '  ',
        '/',
        '//[',
        '*',
        'http://',
        '/data/targets.csv',
        '%00',
        '%',
        '?',
        '#',
        ' HTTP/1.1',
        ' HTTP/1.0',
      ],
      [
        '\r\n',
        '\n',
        '\r\n\r\n',
        'Host: x\r\n',
        'Host:\r\n',
        ': x\r\n',
        'Range: bytes=',
        '5-1',
        '-5',
        ',',
        '99999999999999999999',
        'If-Range: ',
        '"',
      ],
      [
        'If-None-Match: ',
        'W/"',
        '*',
        'If-Modified-Since: x\r\n',
        'Accept-Encoding: ',
        'br;q=0',
        ';q=',
        'Content-Length: 5\r\n',
        '\0',
        '\u00FF',
      ],
      [
        'Transfer-Encoding: chunked\r\n',
        '0\r\n\r\n',
        'ffffffffffffffff\r\n',
        'Connection: close\r\n',
        'Connection: upgrade\r\nUpgrade: h2c\r\n',
      ],
    ];
    const piece = fc.constantFrom(...pieces.flat());
    const request = fc.tuple(
      fc.constantFrom('', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n', 'GET '),
      fc.array(piece, { maxLength: 12 }),
    );
    const strict = await listen('/', { headers: 100, request: 120, rest: 150, connections: 500 });
    const sent = fc.sample(request, { seed: 14, numRuns: 400 });
    const answers = await Promise.all(sent.map(([start, parts]) => sendRaw(strict, start + parts.join(''))));
    const statuses = answers.flatMap((answer) => Array.from(answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm), ([, status]) => Number(status)));
    expect(statuses.length).toBeGreaterThan(100);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(statusOf(await sendRaw(strict, head('GET /')))).toBe(200);
  });

  it('ends connections that are held open without a word, and those beyond its number', async () => {
    const strict = await listen('/', { headers: 50, request: 80, rest: 100, connections: 20 });
    const held = [
      '',
      'GET / HT',
      'GET / HTTP/1.1\r\nHost: x\r\n',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1',
      'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
    ];
    const sockets = Array.from({ length: 40 }, (_, index) => {
      const socket = connect(strict, '127.0.0.1', () => socket.write(held[index % held.length] ?? ''));
      socket.on('error', () => undefined).resume();
      return once(socket, 'close');
    });
    await Promise.allSettled(sockets);
    expect(statusOf(await sendRaw(strict, head('GET /')))).toBe(200);
  });

  it('says 404 for a file that may not be read or went away, and goes on', async () => {
    const file = join(folder, 'gone.txt');
    await writeFile(file, 'x');
    await chmod(file, 0);
    // Root may read everything.
    expect([404, 200]).toContain(await ask('GET /gone.txt'));
    await rm(file);
    expect(await ask('GET /gone.txt')).toBe(404);
    const page = join(folder, '404.html');
    await rename(page, `${page}.away`);
    expect(await ask('GET /nowhere')).toBe(404);
    await rename(`${page}.away`, page);
    expect(await isAlive()).toBe(true);
  });
});
