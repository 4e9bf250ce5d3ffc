import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../src/publish/browser/launch-browser.ts';
import { createRandom } from './tools/bench/content/random.ts';
import { exit, parseOptions, UsageError } from './cli/options.ts';
import { run } from './cli/run.ts';
import { checkContent } from './tools/fuzz/check-content.ts';
import { judgeInBrowser } from './tools/fuzz/judge-browser.ts';
import { judgeSite } from './tools/fuzz/judge-site.ts';
import { judgeWords } from './tools/fuzz/judge-words.ts';
import { mutate } from './tools/fuzz/mutate.ts';
import { randomContent } from './tools/fuzz/random-content.ts';
import { runCommand } from './tools/fuzz/run-command.ts';
import { writeFiles } from './tools/fuzz/write-files.ts';

const usage = `用法：npm run fuzz -- [选项]
用随机的、改坏的内容试 check 和 build：不崩溃、不停住、问题都有位置；通过检查的都能生成，网页合规、文字不变、内容不会被当作程序。

  --minutes 分钟     试多久（默认 5）
  --seed 整数        随机数的种子（默认 1）；相同的种子给出相同的内容`;

/** Of so many folders one is built; the others are only checked. */
const buildEvery = 20;

function parseNumber(text: string | undefined, fallback: number, name: string): number {
  if (text === undefined) return fallback;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} 要写整数；现在是“${text}”。`);
  return Number(text);
}

await run(usage, async (args) => {
  const values = parseOptions(args, ['minutes', 'seed']);
  const minutes = parseNumber(values.minutes, 5, 'minutes');
  const seed = parseNumber(values.seed, 1, 'seed');
  const end = performance.now() + minutes * 60_000;
  const browser = await launchBrowser();
  let failures = 0;

  const judge = async (index: number, folder: string): Promise<string[]> => {
    const random = createRandom(seed, index);
    const { files, paragraphs } = randomContent(random);
    const isWhole = index % buildEvery === 0;
    const [content, site] = [join(folder, 'content'), join(folder, 'site')];
    writeFiles(content, isWhole ? files : mutate(files, random));
    const { passes, faults } = await checkContent(content);
    if (isWhole && !passes) return [...faults, 'content that is right does not pass'];
    // What is spoilt and passes all the same is built as well, now and then.
    if (!passes || !(isWhole || index % buildEvery === 1)) return [...faults];
    const built = await runCommand('build', ['--content', content, '--out', site]);
    if (built.status !== exit.done) return [...faults, `build ended with ${built.status ?? 'no status'}: ${built.errors.slice(0, 2000)}`];
    const words = isWhole ? judgeWords(site, paragraphs) : [];
    return [...faults, ...words, ...(await judgeSite(site)), ...(await judgeInBrowser(browser, site))];
  };

  let count = 0;
  for (; performance.now() < end; count += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-fuzz-'));
    const faults = await judge(count, folder);
    if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
    else {
      failures += 1;
      console.log(`✗ ${count}（--seed ${seed}），内容留在 ${folder}：\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    }
  }
  await browser.close();
  console.log(`试了 ${count} 份内容，${failures} 份有毛病。`);
  return failures === 0 ? exit.done : exit.content;
});
