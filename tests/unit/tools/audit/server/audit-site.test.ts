import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../../../../scripts/tools/audit/server/check-agreement.ts';
import { auditSite } from '../../../../../scripts/tools/audit/server/audit-site.ts';
import { siteHandler } from '../../../../../src/serving/own/site-handler.ts';
import { makeSmallSite } from '../../../../support/small-site.ts';

/** Makes a good server bad: changes a request before it is answered, or answers it. True where it has answered. */
type Spoil = (request: IncomingMessage, response: ServerResponse) => boolean | void;

let server: Server | undefined;

async function audit(base: string, spoil: Spoil = () => false) {
  const site = { folder: await makeSmallSite(), base };
  const answer = siteHandler(site);
  server = createServer((request, response) => {
    if (spoil(request, response) !== true) answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return auditSite({ site, port: bound.port, compress: ['gzip', 'br'] });
}

/** Sets a header whatever the server itself would set. */
function force(response: ServerResponse, name: string, value: string | null): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (own, given) => (own.toLowerCase() === name.toLowerCase() ? response : set(own, given));
  if (value !== null) set(name, value);
}

const fail = (response: ServerResponse) => Boolean(response.writeHead(500).end());

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('auditSite', () => {
  it.each(['/', '/zwgk/ghxx/'])('finds nothing wrong with our own server at %s', async (base) => {
    const { files, defects, outcomes } = await audit(base);
    expect([files, defects]).toEqual([7, []]);
    // Both kinds are asked for in number.
    const sent = [...outcomes.values()].filter((outcome) => outcome.startsWith('sent ')).length;
    expect(sent).toBeGreaterThan(50);
    expect(outcomes.size - sent).toBeGreaterThan(200);
  });

  it.each<readonly [string, string, Spoil]>([
    [
      'leaves the policy out',
      '/：响应头 Content-Security-Policy 是“（无）”',
      (_, response) => force(response, 'Content-Security-Policy', null),
    ],
    [
      'keeps pages for a year',
      '/：响应头 Cache-Control 是“max-age=31536000”',
      (_, response) => force(response, 'Cache-Control', 'max-age=31536000'),
    ],
    [
      'opens pages to other sites',
      '/：响应头 Access-Control-Allow-Origin 是“*”',
      (_, response) => force(response, 'Access-Control-Allow-Origin', '*'),
    ],
    [
      'does not name the encoding of data',
      '/data/targets.csv：响应头 Content-Type 是“text/csv”',
      (_, response) => force(response, 'Content-Type', 'text/csv'),
    ],
    ['compresses nothing', '/：没有用 br 压缩', (request) => void (request.headers['accept-encoding'] = 'identity')],
    ['does not say that it compresses', '/：压缩了，却没有响应头 Vary', (_, response) => force(response, 'Vary', null)],
    ['sends all again each time', '/：没有改动的文件再次请求，状态码 200', (request) => void delete request.headers['if-none-match']],
    [
      'sends other bytes',
      '/plans/%E8%A7%84%E5%88%92/：内容与文件不同',
      (request) => void (request.url = request.url?.startsWith('/plans/') ? '/' : request.url),
    ],
    ['lacks files', '/plans/%E8%A7%84%E5%88%92/fujian.pdf：状态码 404', (request) => void (request.url = request.url?.replace('.pdf', ''))],
    ['lists folders', '/_astro/：状态码 200', ({ url }, response) => url === '/_astro/' && Boolean(response.end('shell.a1B2.css'))],
    [
      'has an error page of its own',
      '/nowhere/：给出的不是本站的 404 页',
      ({ url }, response) => url === '/nowhere/' && Boolean(response.writeHead(404).end('404')),
    ],
    [
      'gives files of the system',
      'etc/passwd：状态码 200',
      ({ url }, response) => url?.includes('passwd') === true && Boolean(response.end('root')),
    ],
    [
      'does not lead to the slash',
      '没有转到 /plans/%E8%A7%84%E5%88%92/',
      ({ url }, response) => url?.endsWith('92') === true && Boolean(response.end('x')),
    ],
    ['takes what is posted', 'POST /：状态码 200', (request) => void (request.method = 'GET')],
    ['fails where it should refuse', '/%00：状态码 500，应当是 4xx', ({ url }, response) => url === '/%00' && fail(response)],
    ['fails at random addresses', '：服务程序出错', ({ url }, response) => url?.endsWith('.br?a=1') === true && fail(response)],
    ['knows no parts', '（Range: bytes=-5）：状态码 200，应当是 206', (request) => void delete request.headers.range],
    [
      'sends the wrong part',
      '（Range: bytes=-5）：给出的不是第',
      ({ headers }) => void (headers.range = headers.range === 'bytes=-5' ? 'bytes=0-4' : headers.range),
    ],
    [
      'takes a list of tags for one',
      '，应当是 304',
      ({ headers }) => void (headers['if-none-match'] = headers['if-none-match']?.split(',')[0]),
    ],
    [
      'compresses for who refuses it',
      '（Accept-Encoding: br;q=0）：用 br 压缩了',
      ({ headers }) => void (headers['accept-encoding'] = headers['accept-encoding'] === 'br;q=0' ? 'br' : headers['accept-encoding']),
    ],
    ['tells its version', '响应头 Server 是“nginx/1.22.1”', (_, response) => void response.setHeader('Server', 'nginx/1.22.1')],
  ])('finds a server that %s', async (_title, defect, spoil) => {
    const { defects } = await audit('/', spoil);
    expect(defects.filter((line) => line.includes(defect))).not.toEqual([]);
  });
});

describe('compareOutcomes', () => {
  it('names every address at which two servers differ, or one fails', () => {
    const own = new Map([
      ['/a', 'sent 1'],
      ['/b', 'refused'],
      ['/c', 'sent 1'],
      ['/d', 'refused'],
    ] as const);
    const other = new Map([
      ['/a', 'sent 1'],
      ['/b', 'sent 2'],
      ['/c', 'refused'],
      ['/d', 'failed'],
    ] as const);
    expect(compareOutcomes(other, own)).toEqual([
      '/b：给出文件；npm run serve 不给',
      '/c：不给；npm run serve 给出文件',
      '/d：服务程序出错；npm run serve 不给',
    ]);
  });
});
