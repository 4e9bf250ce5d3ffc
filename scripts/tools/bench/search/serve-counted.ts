import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type CountedServer = {
  readonly address: string;
  /** Bytes of all bodies sent so far, compressed as a web server does it. */ readonly bytes: () => number;
  readonly close: () => void;
};

/** Serves folders with gzip for text (Pagefind's own files are compressed already) and counts the bytes sent. */
export async function serveCounted(folders: Readonly<Record<string, string>>): Promise<CountedServer> {
  let sent = 0;
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(file);
    const body = extname(file) in types ? gzipSync(bytes) : bytes;
    bodies.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const prefix = Object.keys(folders).find((name) => path.startsWith(name)) ?? '';
    const name = path.slice(prefix.length);
    const file = join(folders[prefix] ?? '', name === '' || name.endsWith('/') ? `${name}index.html` : name);
    try {
      const body = bodyOf(file);
      sent += body.length;
      const type = types[extname(file)];
      response.writeHead(200, {
        'Cache-Control': 'max-age=600',
        ...(type === undefined ? {} : { 'Content-Type': type, 'Content-Encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}`, bytes: () => sent, close: () => server.close() };
}
