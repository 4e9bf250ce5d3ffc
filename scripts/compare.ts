import { parseArgs } from 'node:util';
import { exit, UsageError } from './cli/options.ts';
import { run } from './cli/run.ts';
import { compareSites } from './tools/compare/compare-sites.ts';
import { readSite } from './tools/compare/site-files.ts';

const usage = `用法：npm run compare -- 原来的网站文件夹 后来的网站文件夹 [--all]
逐个文件比较两次生成的网站：字节相同、只有写法不同（网页的元素、属性和文字相同，压缩包解开后相同）或不同。脚本和样式按内容比较，不看文件名。

  --all   列出全部不同的文件（默认前 20 个）`;

function readOptions(args: readonly string[]): { readonly folders: readonly string[]; readonly all: boolean } {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { all: { type: 'boolean' } } });
    return { folders: positionals, all: values.all === true };
  } catch {
    throw new UsageError('只认 --all 这一个选项。');
  }
}

await run(usage, async (args) => {
  const { folders, all } = readOptions(args);
  const [before, after] = folders;
  if (before === undefined || after === undefined || folders.length > 2) throw new UsageError('要写两个网站文件夹。');
  const outcomes = compareSites(await readSite(before), await readSite(after));
  const found = (how: 'same' | 'equal' | 'different') => outcomes.filter((outcome) => outcome.how === how);
  const different = found('different');
  for (const { path, difference } of all ? different : different.slice(0, 20)) console.log(`✗ ${path}: ${difference}`);
  console.log(`${found('same').length} 个文件字节相同，${found('equal').length} 个只有写法不同，${different.length} 个不同。`);
  return different.length === 0 ? exit.done : exit.content;
});
