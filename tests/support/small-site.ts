import { precompress } from '../../src/publish/precompress.ts';
import { writeFolder } from './content-folder.ts';

const long = '规划公开。'.repeat(200);

/** A small finished site of every sort of file, with compressed copies, in a folder outside the project. */
export async function makeSmallSite(): Promise<string> {
  const site = writeFolder({
    'index.html': `<!doctype html><title>首页</title>${long}`,
    '404.html': `<!doctype html><title>没有这一页</title>${long}`,
    'plans/规划/index.html': `<!doctype html><title>规划</title>${long}`,
    'plans/规划/fujian.pdf': '%PDF-1.7',
    'data/targets.csv': long,
    '_astro/shell.a1B2.css': `p{}${' '.repeat(2000)}`,
    'pagefind/index/und_1.pf_index': Uint8Array.from({ length: 2000 }, () => 7),
  });
  await precompress(site);
  return site;
}
