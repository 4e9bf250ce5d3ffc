import { once } from 'node:events';
import { siteServer } from '../../../../../src/serving/own/site-server.ts';
import type { WebServer } from './web-server.ts';

/** The server of `npm run serve`. */
export const preview: WebServer = {
  name: 'npm run serve',
  compress: ['gzip', 'br'],
  version: () => Promise.resolve(`Node.js ${process.version}`),
  start: async (site) => {
    const server = siteServer(site).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
    const stop = async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    return { port: bound.port, stop };
  },
};
