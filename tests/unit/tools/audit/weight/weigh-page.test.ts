import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkWeight, weightLimits } from '../../../../../scripts/tools/audit/weight/check-weight.ts';
import { weighPage } from '../../../../../scripts/tools/audit/weight/weigh-page.ts';
import { precompress } from '../../../../../src/publish/precompress.ts';
import { writeFolder, type Files } from '../../../../support/content-folder.ts';

/** Bytes that no compression makes smaller. */
function noise(count: number): string {
  let state = 1;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(33 + (state % 90)).replace(/[<>"'&]/, 'x');
  };
  return Array.from({ length: count }, letter).join('');
}

async function weigh(files: Files, base = '/') {
  const folder = writeFolder(files);
  await precompress(folder);
  return weighPage({ folder, base }, 'plans/a/index.html');
}

describe('weighPage', () => {
  it('counts each thing that is fetched once, compressed, also what a style sheet or a script fetches', async () => {
    const html = [
      '<link rel="stylesheet" href="/zwgk/a.css"><link rel="stylesheet" href="/zwgk/a.css"><link rel="canonical" href="https://x.example/">',
      '<script type="module" src="/zwgk/a.js"></script><img alt="" src="b.png"><img alt="" src="far.png" loading="lazy">',
    ].join('');
    const css = `@import "b.css";@font-face{src:url(f.woff2)}p{background:url("c.svg")}q{background:url(data:x)}/*${'x'.repeat(2000)}*/`;
    const files = {
      'plans/a/index.html': html,
      'plans/a/b.png': 'x'.repeat(10),
      'plans/a/far.png': 'x'.repeat(99_999),
      'a.css': css,
      'b.css': 'q{}',
      'c.svg': '<svg/>',
      'f.woff2': 'xx',
      'a.js': 'import{t as x}from"./b.js";import("./later.js");x()',
      'b.js': 'export const t=1;',
    };
    const styleBytes = gzipSync(css, { level: 9 }).length + 3;
    const scriptBytes = files['a.js'].length + files['b.js'].length;
    expect(await weigh(files, '/zwgk/')).toEqual({
      page: 'plans/a/index.html',
      requests: 8,
      bytes: html.length + 10 + styleBytes + scriptBytes + 6 + 2,
      scriptBytes,
      styleBytes,
      fonts: ['/zwgk/f.woff2'],
      foreign: [],
    });
  });

  it.each([
    ['a heavy page', { 'plans/a/index.html': noise(80_000) }, '全部字节数'],
    ['a heavy script', { 'plans/a/index.html': '<script src="/a.js"></script>', 'a.js': `/*${noise(12_000)}*/` }, '脚本字节数'],
    ['a heavy style sheet', { 'plans/a/index.html': '<link rel="stylesheet" href="/a.css">', 'a.css': noise(18_000) }, '样式字节数'],
    ['a web font', { 'plans/a/index.html': '<link rel="preload" as="font" href="/f.woff2">', 'f.woff2': 'x' }, '网络字体 /f.woff2'],
    [
      'a connection to another host',
      { 'plans/a/index.html': '<link rel="preconnect" href="https://x.example">' },
      '别处的文件 https://x.example/',
    ],
    [
      'many requests',
      {
        'plans/a/index.html': Array.from({ length: 6 }, (_, index) => `<img alt="" src="${index}.png">`).join(''),
        ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`plans/a/${index}.png`, 'x'])),
      },
      '请求数 7，上限 6',
    ],
  ])('and checkWeight finds %s', async (_title, files, words) => {
    expect(checkWeight(await weigh(files)).join('\n')).toContain(words);
  });

  it('lets a page pass that is just within the limits', () => {
    expect(checkWeight({ page: 'a', fonts: [], foreign: [], ...weightLimits })).toEqual([]);
  });
});
