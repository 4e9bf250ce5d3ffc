import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configFiles, examplePlace } from '../src/serving/config-files.ts';
import { exit, parseBase, parseOptions, UsageError } from './cli/options.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run server-config -- [选项]
写出 nginx 和 Caddy 的配置文件：安全响应头、缓存、压缩、文件类型、404 页。用法见 docs/publish.md。

  --folder 文件夹   服务器上放网站的文件夹，写完整路径（默认 ${examplePlace.folder}）
  --base /路径/     网站所在的路径，首尾都是斜线，与生成网站时相同（默认 /）
  --host 域名       网站的域名（默认 ${examplePlace.host}）
  --to 文件夹       配置文件写到哪里（默认 deploy）`;

function parseFolder(text: string | undefined): string {
  if (text === undefined) return examplePlace.folder;
  // What quotation marks, dollars and braces would mean to the servers is not for a folder's name to say.
  if (!/^\/[^"'$\\{};\s]*[^"'$\\{};\s/]$/.test(text))
    throw new UsageError(`--folder 要写完整路径，末尾不带斜线，不含空格和引号，例如 ${examplePlace.folder}；现在是“${text}”。`);
  return text;
}

function parseHost(text: string | undefined): string {
  if (text === undefined) return examplePlace.host;
  if (!/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(text)) throw new UsageError(`--host 只写域名，例如 ${examplePlace.host}；现在是“${text}”。`);
  return text;
}

await run(usage, (args) => {
  const values = parseOptions(args, ['folder', 'base', 'host', 'to']);
  const place = { folder: parseFolder(values.folder), base: parseBase(values.base), host: parseHost(values.host) };
  const to = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.to ?? 'deploy');
  for (const [name, text] of Object.entries(configFiles(place))) {
    const file = join(to, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`已写出 ${file}`);
  }
  return Promise.resolve(exit.done);
});
