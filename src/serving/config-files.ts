import { renderCaddySite, renderCaddySnippet } from './caddy/render-caddy.ts';
import { renderNginxLocation, renderNginxMaps, renderNginxServer } from './nginx/render-nginx.ts';
import type { SitePlace } from './site-place.ts';

/** Where the site will stand on the administrator's server, and under which name. */
export type ServerPlace = SitePlace & { readonly host: string };

/** The place that the files in `deploy/` are written for. */
export const examplePlace: ServerPlace = { folder: '/srv/www/gongkai', base: '/', host: 'www.example.gov.cn' };

const origin = '# Written by "npm run server-config"; docs/publish.md says how to use it.\n';

/** The configuration files for web servers by their path: what `deploy/` holds. */
export function configFiles(place: ServerPlace): Readonly<Record<string, string>> {
  const [mapsFile, locationFile] = ['/etc/nginx/gongkai/maps.conf', '/etc/nginx/gongkai/location.conf'];
  const server = renderNginxServer({ listen: ['80', '[::]:80'], host: place.host, mapsFile, locationFile });
  return {
    'nginx/maps.conf': origin + renderNginxMaps(place),
    'nginx/location.conf': origin + renderNginxLocation(place),
    'nginx/server.conf': origin + server,
    'caddy/Caddyfile': `${origin}${renderCaddySnippet(place)}\n${renderCaddySite(place.host, place)}`,
  };
}
