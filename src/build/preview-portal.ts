import type { AstroIntegration } from 'astro';
import { fileTypeOf } from '../content/files/file-types.ts';
import { readContentFile } from '../content/files/guarded-file.ts';
import { attachmentLimit } from '../content/files/layout.ts';
import { decodeAddress } from '../content/files/decode-address.ts';
import { servedTypeOf } from '../serving/file-types.ts';
import { generatorRoot, useSnapshot } from './run-astro.ts';

export type Preview = { readonly snapshot: string; readonly content: string; readonly host: string; readonly port: number };

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

/** Serves the pages of a snapshot with Astro's development server; gives its address. Pages read the snapshot anew when it changes. */
export async function previewPortal({ snapshot, content, host, port }: Preview): Promise<string> {
  useSnapshot(snapshot);
  process.env['NODE_ENV'] = 'development';
  const { dev } = await import('astro');
  const server = await dev({ root: generatorRoot, server: { host, port }, logLevel: 'warn', integrations: [attachments(content)] });
  return `http://${host}:${server.address.port}/`;
}
