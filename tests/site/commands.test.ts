import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot, runCli } from '../support/cli.ts';
import { goodFiles, planSource, writeFolder } from '../support/content-folder.ts';
import { newFolder } from '../support/new-folder.ts';

const good = join(projectRoot, 'tests/fixtures/shili');
const bad = () =>
  writeFolder({
    ...goodFiles,
    'plans/shili-guihua.mdx': planSource.replace('{待定}', '').replace('9.0亿元</Target>', '9.0亿元</Target>{待定}'),
  });

describe('npm run check', () => {
  it('ends with 0 on good content', async () => {
    const { status, stdout } = await runCli('check', ['--content', good]);
    expect([status, stdout.split('\n')[0]]).toEqual([0, '没有发现问题。']);
    expect(stdout).toContain('若是官方网站，还要补上');
  });

  it('ends with 1 on bad content and shows the place, the words and the mending', async () => {
    const { status, stdout } = await runCli('check', ['--content', bad()]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/shili-guihua\.mdx:46:\d+ 错误 \[no-expression\] “\{待定\}”会被当作程序\n    → 花括号请写成 \\\{待定\\\}\n/);
  });

  it('gives JSON that is exactly a list of problems', async () => {
    const { status, stdout } = await runCli('check', ['--content', bad(), '--format', 'json']);
    expect(status).toBe(1);
    const problems: unknown = JSON.parse(stdout);
    expect(problems).toEqual([
      {
        code: 'no-expression',
        severity: 'error',
        file: expect.stringMatching(/plans\/shili-guihua\.mdx$/) as string,
        line: 46,
        column: expect.any(Number) as number,
        message: '“{待定}”会被当作程序',
        hint: '花括号请写成 \\{待定\\}',
      },
    ]);
  });

  it('gives annotations for GitHub', async () => {
    const { stdout } = await runCli('check', ['--content', bad(), '--format', 'github']);
    expect(stdout).toMatch(/^::error file=.*shili-guihua\.mdx,line=46,col=\d+,title=no-expression::/);
  });

  it('explains where the fields of an item come from', async () => {
    const { status, stdout } = await runCli('check', ['--content', good, '--explain', 'shili-keji-2021-2025']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\S*plans\/shili-keji-2021-2025\.mdx\n\n目标 /);
    expect(stdout).toContain('← 录入');
  });

  it('suggests marks, as a list or as JSON', async () => {
    const content = writeFolder({ ...goodFiles, 'plans/shili-guihua.mdx': `${planSource}\n到2025年，企业达到30家。\n` });
    const list = await runCli('check', ['--content', content, '--suggest', '--plan', 'shili-guihua']);
    expect([list.status, list.stdout]).toEqual([0, expect.stringContaining('<Target id="qi-ye">企业达到30家</Target>')]);
    const json = await runCli('check', ['--content', content, '--suggest', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject([{ words: expect.stringContaining('企业达到30家') as string, line: 56 }]);
  });

  it('says of a plan that cannot be read that it cannot, and never that nothing is missing', async () => {
    const content = writeFolder({ ...goodFiles, 'plans/shili-guihua.mdx': planSource.replace('kind: 规划', 'kind: "规划') });
    const list = await runCli('check', ['--content', content, '--suggest']);
    const item = await runCli('check', ['--content', content, '--explain', 'shili-guihua']);
    for (const { status, stdout } of [list, item])
      expect([status, stdout]).toEqual([1, expect.stringMatching(/shili-guihua\.mdx：资料栏有错误，读不出来/)]);
  });

  it.each([
    ['check', ['--explain', 'qi-yee'], '没有编号“qi-yee”'],
    ['check', ['--suggest', '--plan', 'nobody'], '没有编号“nobody”的规划'],
    ['check', ['--plan', 'x'], '--plan 要与 --suggest 合用'],
    ['check', ['--contnet', 'x'], '是不是 --content？'],
    ['check', ['--format', 'xml'], '--format 只能是'],
    ['check', ['x'], '多了“x”'],
    ['build', ['--base', 'zwgk'], '--base 要以 / 开头和结尾'],
    ['build', ['--as-of', '2024-02-30'], '--as-of 要写成'],
    ['build', ['--out', 'content/dist'], '不能一个在另一个里面'],
    ['serve', ['--port', '1'], '没有选项 --port'],
  ])('and the others end with 2 and the usage on wrong usage: %s %j', async (script, args, words) => {
    const { status, stderr } = await runCli(script, args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('用法：');
  });
});

describe('npm run tidy', () => {
  const planFile = 'plans/shili-guihua.mdx';

  it('shortens what it can, keeps line ends, leaves what has errors, and is done at the second run', async () => {
    const content = writeFolder({ ...goodFiles, [planFile]: planSource.replaceAll('\n', '\r\n'), 'plans/faulty.mdx': '没有资料栏' });
    const first = await runCli('tidy', ['--content', content]);
    expect([first.status, first.stdout]).toEqual([
      1,
      expect.stringMatching(/faulty\.mdx：有错误，没有改动\n.*shili-guihua\.mdx：\d+ 行改为 \d+ 行\n/),
    ]);
    const tidied = readFileSync(join(content, planFile), 'utf8');
    expect(tidied.length).toBeLessThan(planSource.length);
    expect(tidied.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readdirSync(join(content, 'plans'))).toEqual(['faulty.mdx', 'shili-guihua.mdx']);
    const second = await runCli('tidy', ['--content', content, '--plan', 'shili-guihua']);
    expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('没有可改的')]);
  });
});

describe('npm run dev', () => {
  it('starts with errors in the content and shows them in place of the site', async () => {
    let running = '';
    let answer: Promise<Response> | undefined;
    const done = runCli('dev', ['--content', bad()], {
      env: { PORT: '0' },
      onStart: (child) => {
        child.stdout?.on('data', (data: Buffer) => {
          running += data.toString();
          const address = /http:\S+/.exec(running)?.[0];
          if (address === undefined || answer !== undefined) return;
          answer = fetch(`${address}plans/`);
          answer.finally(() => child.kill('SIGINT')).catch(() => undefined);
        });
      },
    });
    const { stderr } = await done;
    const response = await answer;
    expect(response?.status).toBe(503);
    const page = (await response?.text()) ?? '';
    for (const text of [page, stderr]) expect(text).toContain('“{待定}”会被当作程序');
    expect(page).toMatch(/<pre>.*<mark>\{待定\}.*<\/mark><\/pre><p>→ 花括号请写成 \\\{待定\\\}/);
  });
});

describe('npm run serve', () => {
  it('serves the site, its 404 page and ends in order when told to', async () => {
    let running = '';
    let answers: Promise<Response[]> | undefined;
    const done = runCli('serve', ['--out', inject('fixtureSite')], {
      env: { PORT: '0' },
      onStart: (child) => {
        child.stdout?.on('data', (data: Buffer) => {
          running += data.toString();
          const address = /http:\S+/.exec(running)?.[0];
          if (address === undefined || answers !== undefined) return;
          answers = Promise.all(['', 'plans/shili-keji-2021-2025/', 'nowhere/'].map((path) => fetch(address + path)));
          answers.finally(() => child.kill('SIGTERM')).catch(() => undefined);
        });
      },
    });
    expect((await done).status).toBe(0);
    const [home, plan, missing] = (await answers) ?? [];
    expect([home?.status, plan?.status, missing?.status]).toEqual([200, 200, 404]);
    expect(home?.headers.get('content-type')).toContain('text/html');
  });

  it('ends with 3 and says so when the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { status, stderr } = await runCli('serve', ['--out', inject('fixtureSite')], { env: { PORT: String(port) } });
    blocker.close();
    expect(status).toBe(3);
    expect(stderr).toContain(`端口 ${port} 已被别的程序占用`);
  });

  it('ends with 3 when nothing was built', async () => {
    const { status, stderr } = await runCli('serve', ['--out', join(newFolder(), 'none')]);
    expect(status).toBe(3);
    expect(stderr).toContain('请先运行 npm run build');
  });
});
