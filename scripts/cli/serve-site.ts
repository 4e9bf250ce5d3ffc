import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readMarker } from '../../src/build/marker.ts';
import { recover } from '../../src/build/output-folder.ts';
import { EnvironmentError } from './exit.ts';

export type ServeOptions = { readonly out: string; readonly host: string; readonly port: number };

function notFound(out: string) {
  const page = join(out, '404.html');
  const html = existsSync(page) ? readFileSync(page) : Buffer.from('404');
  return (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  };
}

/** Fails at once, before a long build, when the port cannot be had. */
export async function checkPort({ host, port }: Pick<ServeOptions, 'host' | 'port'>): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
}

/** Serves a built site until the process is told to stop. Meant for looking at it on one's own machine. */
export async function serveSite({ out, host, port }: ServeOptions): Promise<void> {
  await recover(out);
  const marker = await readMarker(out);
  if (marker === null) throw new EnvironmentError(`${out} 里没有生成好的网站。请先运行 npm run build。`);
  const missing = notFound(out);
  // `dev` looks at the disk for each request, so that a build while serving is seen at once.
  const files = sirv(out, { dev: true, etag: true });
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!url.startsWith(marker.base)) {
      if (url === '/') response.writeHead(302, { Location: marker.base }).end();
      else missing(response);
      return;
    }
    request.url = `/${url.slice(marker.base.length)}`;
    files(request, response, () => missing(response));
  };
  const server = createServer(handle);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`网站已在 http://${host.includes(':') ? `[${host}]` : host}:${bound}${marker.base} 打开。按 Ctrl+C 结束。`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await once(server, 'close');
}
