import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkNode, readNodeRecord } from './tools/supply/check-node.ts';
import { compareNode } from './tools/supply/compare-node.ts';
import { checkLockFile, parseLockFile } from './tools/supply/lock-file.ts';
import { findUnpinned, workflowFiles } from './tools/supply/unpinned.ts';
import { EnvironmentError, exit, parseOptions } from './cli/options.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run supply -- [选项]
核对程序从外面取来的东西：锁定文件是否齐全，随软件包而来的 Node 程序是否与记录相符，发布流程用的动作和镜像是否按摘要固定。

  --online   另从 nodejs.org 下载 Node，与记录逐个比较（需要网络）
  --strict   没有按摘要固定的也算问题（退出码 1）；不写则只提醒`;

const root = join(import.meta.dirname, '..');

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true) throw new EnvironmentError(`取不到 ${url}。请在能上网的机器上再试。`);
  return response.bytes();
}

await run(usage, async (args) => {
  const options = parseOptions(args, [], ['online', 'strict']);
  const record = readNodeRecord();
  const lock = parseLockFile(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const faults = [...checkLockFile(lock), ...(await checkNode(record, lock, join(root, 'node_modules')))];
  if (options.online !== undefined) {
    const differences = await compareNode(record, download);
    faults.push(...differences);
    if (differences.length === 0)
      console.log('记录的 Node 程序与 nodejs.org 的相同。请把当天日期写进 scripts/tools/supply/node-binaries.json。');
  } else if (record.comparedWithPublisher === null) {
    console.log('提醒：Node 程序只核对到 npm 软件源的校验码，还没有人与 nodejs.org 比较过：npm run supply -- --online');
  }
  const texts = await Promise.all(workflowFiles.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const));
  const unpinned = texts
    .flatMap(([file, text]) => findUnpinned(file, text))
    .map(({ file, line, used }) => `${file}:${line} ${used} 没有按摘要固定`);
  if (options.strict !== undefined) faults.push(...unpinned);
  else for (const each of unpinned) console.log(`提醒：${each}`);
  for (const fault of faults) console.error(`错误：${fault}`);
  console.log(faults.length === 0 ? '锁定文件齐全，Node 程序与记录相符。' : `有 ${faults.length} 处不对。`);
  return faults.length === 0 ? exit.done : exit.content;
});
