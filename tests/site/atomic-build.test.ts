import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { phaseWords } from '../../scripts/cli/build-site.ts';
import { projectRoot, runCli } from '../support/cli.ts';
import { goodFiles, planSource, writeFolder } from '../support/content-folder.ts';
import { hashFolder } from '../support/hash-folder.ts';
import { newFolder } from '../support/new-folder.ts';

const nobody = 65_534;
const asRoot = process.getuid?.() === 0;
/** Root may write everywhere, so its tests act as nobody, who may not even reach a project in root's own folder. */
const canActAsReader = !asRoot || spawnSync(process.execPath, ['--version'], { uid: nobody, gid: nobody, cwd: projectRoot }).status === 0;
const good = join(projectRoot, 'tests/fixtures/shili');
let parent = '';
let out = '';
let before: Record<string, string> = {};

beforeEach(() => {
  parent = newFolder();
  chmodSync(parent, 0o755);
  out = join(parent, 'dist');
  cpSync(inject('fixtureSite'), out, { recursive: true });
  before = hashFolder(out);
});

describe('the old site stays as it was, and nothing beside it,', () => {
  it('when the content has an error', async () => {
    const content = writeFolder({ ...goodFiles, 'plans/shili-guihua.mdx': planSource.replace('unit: 亿元', 'unit: 人次') });
    const { status, stderr } = await runCli('build', ['--content', content, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('unit-mismatch');
    expect(stderr).toContain('旧网站没有改动');
    expect(hashFolder(out)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  // What is left by a kill in any other phase, renaming included, stands in tests/unit/publish/output-folder.test.ts.
  it('when the build is killed while it makes pages, and the next build cleans up', async () => {
    const args = ['--content', writeFolder(goodFiles), '--out', out];
    const killed = await runCli('build', args, {
      onStart: (child) => child.stdout?.on('data', (words: Buffer) => words.includes(phaseWords.pages) && child.kill('SIGKILL')),
    });
    expect(killed.status).toBeNull();
    expect(hashFolder(out)).toEqual(before);
    expect(readdirSync(parent)).toHaveLength(2);
    const again = await runCli('build', args);
    expect(again.status, again.stderr).toBe(0);
    expect(hashFolder(out)).not.toEqual(before);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it.skipIf(!canActAsReader)('when its folder is read-only', async () => {
    chmodSync(parent, 0o555);
    const { status, stderr } = await runCli('build', ['--content', good, '--out', out], asRoot ? { uid: nobody } : {});
    chmodSync(parent, 0o755);
    expect(status).toBe(3);
    expect(stderr).toContain('没有权限读写');
    expect(hashFolder(out)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('when the folder is not a site', async () => {
    const folder = join(parent, 'papers');
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.docx'), 'x');
    const { status, stderr } = await runCli('build', ['--content', good, '--out', folder]);
    expect(status).toBe(2);
    expect(stderr).toContain('不是本程序生成的文件');
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });
});
