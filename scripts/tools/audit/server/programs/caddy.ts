import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderCaddySite, renderCaddySnippet } from '../../../../../src/serving/caddy/render-caddy.ts';
import { freePort, startProgram, versionOf } from './run-program.ts';
import type { WebServer } from './web-server.ts';

// No certificates and no port for its administration: the site is only asked from this machine.
const settings = '{\n\tadmin off\n\tauto_https off\n}\n';

/** Caddy as Debian packages it. */
export const caddy: WebServer = {
  name: 'Caddy',
  compress: ['gzip', 'br'],
  version: () => versionOf('caddy', ['version']),
  start: async (site, folder) => {
    const port = await freePort();
    const file = join(folder, 'Caddyfile');
    await writeFile(file, settings + renderCaddySnippet(site) + renderCaddySite(`http://127.0.0.1:${port}`, site));
    return startProgram({ program: 'caddy', args: ['run', '--config', file, '--adapter', 'caddyfile'], folder, port });
  },
};
