import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
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

/** Lets the development server find attachments where they lie in the content folder. */
function attachments(content: string): AstroIntegration {
  const fromPlans = sirv(content, { dev: true });
  const fromPages = sirv(`${content}/pages`, { dev: true });
  return {
    name: 'gongkai:attachments',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (/\.(?!mdx|yaml)[a-z]+$/i.test(request.url ?? '')) fromPlans(request, response, () => fromPages(request, response, next));
          else next();
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

/** Watches the content as the server watches its own files: the system's own watching loses files that an editor replaces. */
function watchContent(content: string, onChange: () => void): AstroIntegration {
  return {
    name: 'gongkai:watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const inside = resolve(content) + sep;
        server.watcher.add(resolve(content));
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
  const server = await dev({ root: generatorRoot, server: { host, port }, logLevel: 'warn', integrations });
  return { address: `http://${host}:${server.address.port}/`, stop: () => server.stop() };
}
