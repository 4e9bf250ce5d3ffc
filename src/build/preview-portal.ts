import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { generatorRoot, useSnapshot } from './run-astro.ts';

export type Preview = { readonly snapshot: string; readonly content: string; readonly host: string; readonly port: number };

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

/** Serves the pages of a snapshot with Astro's development server; gives its address. Pages read the snapshot anew when it changes. */
export async function previewPortal({ snapshot, content, host, port }: Preview): Promise<string> {
  useSnapshot(snapshot);
  process.env['NODE_ENV'] = 'development';
  const { dev } = await import('astro');
  const server = await dev({ root: generatorRoot, server: { host, port }, logLevel: 'warn', integrations: [attachments(content)] });
  return `http://${host}:${server.address.port}/`;
}
