import { performance } from 'node:perf_hooks';
import { buildPortal, type BuildOptions, type BuildPhase } from '../../src/publish/build-portal.ts';
import { exit, parseAsOf, parseBase, parseFolders, parseOptions, parseSite } from './options.ts';
import { reportOf, warnOfPdfs } from './print-problems.ts';

/** The phases of a build in words. */
export const phaseWords: Readonly<Record<BuildPhase, string>> = {
  read: '读取并检查内容',
  pages: '生成网页',
  files: '复制附件',
  print: '印 PDF',
  index: '建立检索索引',
  verify: '核对网页',
  compress: '预先压缩',
  publish: '替换旧网站',
};

/** The options of a build, in words for the usage of a command. */
export const buildUsage = `  --content 文件夹      内容文件夹（默认 content）
  --out 文件夹          输出文件夹（默认 dist）
  --base /路径/         网站所在的路径，首尾都是斜线（默认 /）
  --site 网址           网站的网址，例如 https://www.example.gov.cn（默认取 site.yaml 的 url）
  --as-of 年-月-日      数据截止日（默认取 site.yaml 的 asOf）
  --allow-empty         还没有规划也生成网站（网站刚建时）
  --pdf                 把每份规划印成 PDF，放在它的网页旁供下载（要有 Chromium）`;

/** Reads the options of a build from the command line. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const values = parseOptions(args, ['content', 'out', 'base', 'site', 'as-of'], ['pdf', 'allow-empty']);
  return {
    ...parseFolders(values),
    base: parseBase(values.base),
    site: parseSite(values.site),
    asOf: parseAsOf(values['as-of']),
    pdfs: values.pdf !== undefined,
    allowEmpty: values['allow-empty'] !== undefined,
  };
}

/** Builds, telling each phase and every problem; gives the exit status. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const start = performance.now();
  const onPhase = (phase: BuildPhase) => console.log(`· ${phaseWords[phase]}`);
  const result = await buildPortal({ ...options, onPhase });
  if (result.problems.length > 0) console.error(reportOf(result.problems, options.content, 'text'));
  if (result.built) warnOfPdfs(result.remarks);
  if (!result.built) {
    console.error('没有发布：请先改正上面的错误。旧网站没有改动。');
    return exit.content;
  }
  if (result.site === null) console.log('没有写网址（site.yaml 的 url 或 --site），因此没有生成 sitemap.xml、订阅源和浏览器检索描述。');
  console.log(`已生成 ${options.out}，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒。`);
  return exit.done;
}
