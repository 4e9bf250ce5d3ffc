import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import sirv from 'sirv';

/** Changes the HTML of a page into one with a defect. */
export type Plant = (html: string) => string;

/** Puts something at the beginning of the main part of a page. */
export const inMain =
  (planted: string): Plant =>
  (html) =>
    html.replace(/<main[^>]*>/, `$&${planted}`);

/** Adds a style sheet to a page. */
export const withStyle =
  (css: string): Plant =>
  (html) =>
    html.replace('</head>', `<style>${css}</style></head>`);

/** Puts one text of a page in place of another. */
export const instead =
  (pattern: string | RegExp, planted: string): Plant =>
  (html) =>
    html.replace(pattern, planted);

/** Serves a built site, and under `/planted/0/`, `/planted/1/` … a page with each defect; a defect that changes nothing is refused. */
export async function servePlanted(folder: string, defects: readonly { readonly file: string; readonly plant: Plant }[]) {
  const files = sirv(folder);
  const planted = defects.map(({ file, plant }, index) => {
    const whole = readFileSync(join(folder, file), 'utf8');
    const html = plant(whole);
    if (html === whole) throw new Error(`Defect ${index} is not planted: what it takes the place of is not in ${file}.`);
    return html;
  });
  const server = createServer((request, response) => {
    const index = /^\/planted\/(\d+)\/$/.exec(request.url ?? '')?.[1];
    if (index === undefined) {
      files(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(planted[Number(index)]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}
