import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderNginxLocation, renderNginxMaps, renderNginxServer } from '../../../../../src/serving/nginx/render-nginx.ts';
import { freePort, startProgram, versionOf } from './run-program.ts';
import type { WebServer } from './web-server.ts';

function renderMain(folder: string, serverFile: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(folder, kind)};`);
  const lines = [
    // Started by root, its workers would otherwise be nobody, who may not look into temporary folders.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr crit;',
    'events {}',
    `http {\n    access_log off;\n    ${temporary.join('\n    ')}\n    include ${serverFile};\n}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** nginx as Debian packages it: gzip, but no brotli without a further module. */
export const nginx: WebServer = {
  name: 'nginx',
  compress: ['gzip'],
  version: () => versionOf('nginx', ['-v']),
  start: async (site, folder) => {
    const port = await freePort();
    const files = { maps: join(folder, 'maps.conf'), location: join(folder, 'location.conf'), server: join(folder, 'server.conf') };
    const server = { listen: [`127.0.0.1:${port}`], host: '_', mapsFile: files.maps, locationFile: files.location };
    const main = join(folder, 'main.conf');
    await writeFile(files.maps, renderNginxMaps(site));
    await writeFile(files.location, renderNginxLocation(site));
    await writeFile(files.server, renderNginxServer(server));
    await writeFile(main, renderMain(folder, files.server));
    return startProgram({ program: 'nginx', args: ['-c', main, '-e', 'stderr'], folder, port });
  },
};
