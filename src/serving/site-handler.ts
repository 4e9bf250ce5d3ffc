import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { servedTypeOf } from './file-types.ts';
import { headersOf } from './headers.ts';
import type { SitePlace } from './site-place.ts';

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function setHeaders(response: ServerResponse, file: string): void {
  for (const [name, value] of headersOf(file)) response.setHeader(name, value);
  response.setHeader('Content-Type', servedTypeOf(file).type);
}

/** Answers requests for a finished site as the web servers do that docs/publish.md sets up: same headers, compressed files, 404 page. */
export function siteHandler({ folder, base }: SitePlace): SiteHandler {
  // `dev` looks at the disk for each request, so that a build while serving is seen at once.
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => setHeaders(response, path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)),
  });

  const refuse = (response: ServerResponse, status: number) => {
    const page = join(folder, '404.html');
    setHeaders(response, '404.html');
    response.writeHead(status).end(existsSync(page) ? readFileSync(page) : String(status));
  };

  const isFolder = (path: string) => !path.includes('..') && existsSync(join(folder, path, 'index.html'));

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://site.invalid');
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (`${url.pathname}/` === base) response.writeHead(301, { Location: base }).end();
    else if (!url.pathname.startsWith(base)) refuse(response, 404);
    else {
      const path = url.pathname.slice(base.length);
      if (path !== '' && !path.endsWith('/') && isFolder(decode(path))) {
        response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
        return;
      }
      request.url = `/${path}${url.search}`;
      serve(request, response, () => refuse(response, 404));
    }
  };
}
