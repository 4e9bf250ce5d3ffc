import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { projectRoot, runCli } from '../support/cli.ts';
import { hashFolder } from '../support/hash-folder.ts';
import { newFolder } from '../support/new-folder.ts';

it('two builds in other folders, time zones, locales and years give the same bytes', async () => {
  const folder = newFolder();
  for (const part of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, part), join(folder, 'generator', part), { recursive: true });
  cpSync(join(projectRoot, 'tests/fixtures/shili'), join(folder, 'inhalt'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'generator/node_modules'));
  const env = {
    TZ: 'Pacific/Auckland',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import ${join(projectRoot, 'tests/support/shift-clock.mjs')}`,
  };
  const args = ['--content', join(folder, 'inhalt'), '--out', join(folder, 'ausgabe')];
  const { status, stderr } = await runCli('build', args, { generator: join(folder, 'generator'), env });
  expect(status, stderr).toBe(0);
  const [here, there] = [hashFolder(inject('fixtureSite')), hashFolder(join(folder, 'ausgabe'))];
  expect(Object.keys(here).length).toBeGreaterThan(20);
  expect(there).toEqual(here);
});
