import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePlace } from '../../../../src/serving/site-place.ts';
import type { Ask } from './ask.ts';
import { checkHeaders } from './check-file.ts';

export type CheckedSite = { readonly site: SitePlace; readonly files: readonly string[]; readonly ask: Ask };

/** Folders of a site that are no page. */
function bareFolders(files: readonly string[]): string[] {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
  const pages = new Set(files);
  return [...folders].filter((folder) => !pages.has(`${folder}index.html`));
}

/** Addresses at which there is nothing: the server must say so with the page of the site, list no folder and leave the site's folder closed. */
export async function checkMissing({ site, files, ask }: CheckedSite): Promise<string[]> {
  const page = readFileSync(join(site.folder, '404.html'));
  const missing = ['nowhere/', 'nowhere.csv', '_astro/nowhere.css', ...bareFolders(files)].map((path) => site.base + path);
  const answers = await Promise.all(missing.map(async (path) => ({ path, answer: await ask({ path }) })));
  return answers.flatMap(({ path, answer }) => [
    ...(answer.status === 404 ? [] : [`${path}：状态码 ${answer.status}，应当是 404`]),
    ...(answer.body.equals(page) ? [] : [`${path}：给出的不是本站的 404 页`]),
    ...checkHeaders(answer, '404.html').map((what) => `${path}：${what}`),
  ]);
}

/** Addresses that would lead out of the site's folder, and those that no file can have: refused, and never for a failure of the server. */
export async function checkEscapes({ site, ask }: CheckedSite): Promise<string[]> {
  const steps = ['../../../../../../etc/passwd', '..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd'];
  const broken = [
    '%00',
    'index.html%00',
    '%',
    '%zz',
    '%ff',
    '[',
    '\\',
    'a'.repeat(300),
    'a/'.repeat(500),
    'a'.repeat(9000),
    `?${'a'.repeat(9000)}`,
  ];
  // The folder beside the one that an alias names, where its location lacks the slash at the end.
  const paths = [...[...steps, ...broken].map((step) => site.base + step), `${site.base.slice(0, -1)}../`];
  const answers = await Promise.all(paths.map(async (path) => ({ path, answer: await ask({ path }) })));
  return answers.flatMap(({ path, answer: { status } }) => {
    if (status >= 400 && status < 500) return [];
    const shown = path.length > 80 ? `${path.slice(0, 80)}……` : path;
    return [`${shown}：状态码 ${status}，${status < 400 ? '不应当给出任何内容' : '应当是 4xx'}`];
  });
}

/** Pages asked for without the slash at the end lead to the page; relative links would break otherwise. */
export async function checkSlashes({ site, files, ask }: CheckedSite): Promise<string[]> {
  const pages = files.filter((file) => file.endsWith('/index.html')).slice(0, 3);
  const paths = [site.base, ...pages.map((file) => encodeURI(site.base + file.slice(0, -'index.html'.length)))].filter(
    (path) => path !== '/',
  );
  const answers = await Promise.all(paths.map(async (path) => ({ path, answer: await ask({ path: path.slice(0, -1) }) })));
  return answers.flatMap(({ path, answer: { status, headers } }) => {
    const led = headers.location === undefined ? '' : new URL(headers.location, 'http://x/').pathname;
    const leads = (status === 301 || status === 308) && decodeURI(led) === decodeURI(path);
    return leads ? [] : [`${path.slice(0, -1)}：没有转到 ${path}（${status} ${headers.location ?? ''}）`];
  });
}

/** A site of files takes nothing from readers. */
export async function checkMethods({ site, ask }: CheckedSite): Promise<string[]> {
  const answers = await Promise.all(
    ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map(async (method) => ({
      method,
      answer: await ask({ path: site.base, method }),
    })),
  );
  return answers.flatMap(({ method, answer }) =>
    answer.status >= 400 && answer.status < 500 ? [] : [`${method} ${site.base}：状态码 ${answer.status}，不应当接受`],
  );
}

/** The answer does not tell which version of which program to attack. */
export async function checkSilence({ site, ask }: CheckedSite): Promise<string[]> {
  const { headers } = await ask({ path: site.base });
  return /\d/.test(String(headers.server)) ? [`响应头 Server 是“${headers.server}”，透露了版本`] : [];
}
