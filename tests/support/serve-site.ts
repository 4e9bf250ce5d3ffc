import { once } from 'node:events';
import { siteServer } from '../../src/serving/own/site-server.ts';
import type { SitePlace } from '../../src/serving/site-place.ts';

export type ServedSite = { readonly address: string; readonly close: () => void };

/** Serves a finished site under its base on a free port, as `npm run serve` does. */
export async function serveSite(site: SitePlace): Promise<ServedSite> {
  const server = siteServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${bound.port}`, close };
}
