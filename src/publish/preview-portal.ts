import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fileTypeOf } from '../content/files/file-types.ts';
import { readContentFile } from '../content/files/guarded-file.ts';
import { attachmentLimit } from '../content/files/layout.ts';
import { decodeAddress } from '../content/files/decode-address.ts';
import { servedTypeOf } from '../serving/file-types.ts';
import { generatorRoot, useSnapshot } from './run-astro.ts';

export type Preview = {
  readonly snapshot: string;
  readonly content: string;
  readonly host: string;
  readonly port: number;
  /** The page to show in place of every other while no content could be read, or `null`. */
  readonly instead: () => string | null;
  /** Told that a file of the content was changed, made or taken away. */
  readonly onChange: () => void;
};

/** A preview that runs: where, and how to end it. */
export type Running = { readonly address: string; readonly stop: () => Promise<void> };

/** The attachment at an address of a site under `/`, of a plan, report or table, or of a page; `null` where there is none. */
function attachmentAt(content: string, url: string): Buffer | null {
  const file = decodeAddress((url.split(/[?#]/, 1)[0] ?? '').slice(1));
  if (fileTypeOf(file) === undefined || file.split(/[/\\]/).some((part) => part === '' || part.startsWith('.'))) return null;
  const read = (path: string) => readContentFile({ root: content, file: path }, attachmentLimit).value;
  return read(file) ?? read(`pages/${file}`);
}

/** Lets the development server find attachments where they lie in the content folder. */
function attachments(content: string): AstroIntegration {
  return {
    name: 'gongkai:attachments',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const url = request.url ?? '';
          const bytes = attachmentAt(content, url);
          if (bytes === null) next();
          else response.writeHead(200, { 'Content-Type': servedTypeOf(url).type }).end(bytes);
        });
      },
    },
  };
}

/** Shows what is wrong with the content until it could be read once. */
function problems(instead: Preview['instead']): AstroIntegration {
  return {
    name: 'gongkai:problems',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((_request, response, next) => {
          const page = instead();
          if (page === null) return next();
          response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(page);
        });
      },
    },
  };
}

/** Watches the content as the server watches its own files, which follows no link: the system's own watching loses files that an editor replaces. */
function watchContent(content: string, onChange: () => void): AstroIntegration {
  return {
    name: 'gongkai:watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = realpathSync(content);
        const inside = folder + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(inside)) onChange();
        });
      },
    },
  };
}

/** Serves the pages of a snapshot with Astro's development server; gives its address and how to end it. Pages read the snapshot anew when it changes. */
export async function previewPortal({ snapshot, content, host, port, instead, onChange }: Preview): Promise<Running> {
  useSnapshot(snapshot);
  process.env['NODE_ENV'] = 'development';
  const { dev } = await import('astro');
  const integrations = [problems(instead), attachments(content), watchContent(content, onChange)];
  const vite = { server: { watch: { followSymlinks: false } } };
  const server = await dev({ root: generatorRoot, server: { host, port }, logLevel: 'warn', integrations, vite });
  return { address: `http://${host}:${server.address.port}/`, stop: () => server.stop() };
}
