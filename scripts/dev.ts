import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewPortal } from '../src/publish/preview-portal.ts';
import { renderProblems } from '../src/publish/render-problems.ts';
import { loadContent } from '../src/content/load-content.ts';
import { writePortal } from '../src/content/snapshot.ts';
import { exit, parseAsOf, parseFolders, parseOptions, parsePort } from './cli/options.ts';
import { fromHere, reportOf } from './cli/print-problems.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run dev -- [选项]
预览网站，草稿也显示；改动内容之后刷新网页即可看到。内容有错误时，网页上列出错误，改好以后再显示网站。用环境变量 PORT 和 HOST 改端口和地址。

  --content 文件夹      内容文件夹（默认 content）
  --as-of 年-月-日      数据截止日（默认取 site.yaml 的 asOf）
  --allow-empty         还没有规划也预览（网站刚建时）`;

/** How long the content must rest before it is read again, in milliseconds. */
const rest = 200;

await run(usage, async (args) => {
  const values = parseOptions(args, ['content', 'as-of'], ['allow-empty']);
  const { content } = parseFolders(values);
  const asOf = parseAsOf(values['as-of']);
  const allowEmpty = values['allow-empty'] !== undefined;
  const snapshot = mkdtempSync(join(tmpdir(), 'gongkai-preview-'));
  process.once('exit', () => rmSync(snapshot, { recursive: true, force: true }));

  // The page of problems, until content without errors was read once; from then on errors leave the site as it was.
  let instead: string | null = null;
  let shownOnce = false;
  const refresh = async (): Promise<void> => {
    const { portal, problems } = await loadContent(content, { asOf, allowEmpty, snapshot, drafts: true });
    if (problems.length > 0) console.error(reportOf(problems, content, 'text'));
    if (portal !== null) writePortal(snapshot, portal);
    shownOnce ||= portal !== null;
    const { shown, linesOf } = fromHere(problems, content);
    instead = shownOnce ? null : renderProblems(shown, linesOf);
    if (portal !== null) console.log('内容已读取。');
    else console.log(shownOnce ? '有错误，预览仍显示改动之前的内容。' : '有错误，预览先列出错误；改好并保存以后显示网站。');
  };
  await refresh();
  if (!existsSync(content)) return exit.content;

  let timer: NodeJS.Timeout | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), rest);
  };
  const { address, stop } = await previewPortal({
    snapshot,
    content,
    host: process.env['HOST'] ?? '127.0.0.1',
    port: parsePort(process.env['PORT'], 4321),
    instead: () => instead,
    onChange,
  });
  console.log(`预览已在 ${address} 打开。按 Ctrl+C 结束。`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  clearTimeout(timer);
  await stop();
  return exit.done;
});
