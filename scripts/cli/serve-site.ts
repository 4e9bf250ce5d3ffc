import { once } from 'node:events';
import { createServer } from 'node:http';
import { readMarker } from '../../src/publish/marker.ts';
import { recover } from '../../src/publish/output-folder.ts';
import { siteServer } from '../../src/serving/own/site-server.ts';
import { EnvironmentError } from './options.ts';

export type ServeOptions = { readonly out: string; readonly host: string; readonly port: number };

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
  const server = siteServer({ folder: out, base: marker.base });
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
