import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { SitePlace } from './site-place.ts';

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers requests for a finished site that stands under its base; anything else gets the site's 404 page. */
export function siteHandler({ folder, base }: SitePlace): SiteHandler {
  // `dev` looks at the disk for each request, so that a build while serving is seen at once.
  const serve = sirv(folder, { dev: true, etag: true });
  const refuse = (response: ServerResponse) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : '404');
  };
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      refuse(response);
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    serve(request, response, () => refuse(response));
  };
}
