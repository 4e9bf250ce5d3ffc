import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../../src/content/suggest.ts';
import { fullDate } from '../../src/model/values/partial-date.ts';

/** What the exit status of a command means. */
export const exit = { done: 0, content: 1, usage: 2, environment: 3 } as const;

/** The command was called wrongly; the message says how, in Chinese. */
export class UsageError extends Error {}

/** Something outside the program stands in the way: a port, a disk, a permission. The message says what to do, in Chinese. */
export class EnvironmentError extends Error {}

/** Reads `--name value` options, and `--flag`s as `yes`; anything else is wrong usage. Gives only the names that may be used. */
export function parseOptions<const Name extends string, const Flag extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[] = [],
): Partial<Record<Name | Flag, string>> {
  const ofType = (type: 'string' | 'boolean') => (name: string) => [name, { type }] as const;
  const options = Object.fromEntries([...names.map(ofType('string')), ...flags.map(ofType('boolean'))]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values: Partial<Record<Name | Flag, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`多了“${token.value}”。`);
    if (token.kind !== 'option') continue;
    const flag = flags.find((known) => known === token.name);
    const name = flag ?? names.find((known) => known === token.name);
    if (name === undefined) {
      const near = suggest(token.name, [...names, ...flags]);
      throw new UsageError(`没有选项 ${token.rawName}。${near === null ? '' : `是不是 --${near}？`}`);
    }
    if (flag !== undefined && token.value !== undefined) throw new UsageError(`选项 --${flag} 后面不写值。`);
    const value = flag === undefined ? token.value : 'yes';
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--')))
      throw new UsageError(`选项 --${name} 后面要写值。`);
    if (values[name] !== undefined) throw new UsageError(`选项 --${name} 写了两次。`);
    values[name] = value;
  }
  return values;
}

/** A day given on the command line. */
export function parseAsOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const parsed = fullDate.safeParse(text);
  if (!parsed.success) throw new UsageError(`--as-of 要写成 2026-01-31 这样的日期，且这一天存在；现在是“${text}”。`);
  return parsed.data;
}

/** The path that the site stands under: starts and ends with a slash. */
export function parseBase(text: string | undefined): string {
  if (text === undefined) return '/';
  if (!/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(text)) throw new UsageError(`--base 要以 / 开头和结尾，例如 /zwgk/ghxx/；现在是“${text}”。`);
  return text;
}

/** The address of the host of the site, without a path. */
export function parseSite(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/')
    throw new UsageError(`--site 要写完整网址，不带路径，例如 https://www.example.gov.cn；现在是“${text}”。`);
  return url.origin;
}

/** A port number, or the default when none is given. */
export function parsePort(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError(`PORT 要写 0 到 65535 的整数；现在是“${text}”。`);
  return port;
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

/** Where a path really lies, links on the way to it resolved; what does not exist yet lies where its folder does. */
function resolveLinks(path: string, name: string): string {
  const parent = dirname(path);
  try {
    return realpathSync(path);
  } catch {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new UsageError(`--${name} 是一个链接，它所指的文件夹不存在：${path}。请改写实际的文件夹。`);
    return parent === path ? path : join(resolveLinks(parent, name), basename(path));
  }
}

/** Absolute content and output folders, links resolved; neither may lie inside the other. Relative paths start where the command was given. */
export function parseFolders(values: { readonly content?: string; readonly out?: string }): {
  readonly content: string;
  readonly out: string;
} {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const content = resolveLinks(resolve(values.content === undefined ? 'content' : resolve(from, values.content)), 'content');
  const out = resolveLinks(resolve(values.out === undefined ? 'dist' : resolve(from, values.out)), 'out');
  if (contains(out, content) || contains(content, out)) throw new UsageError('内容文件夹和输出文件夹不能一个在另一个里面。');
  return { content, out };
}
