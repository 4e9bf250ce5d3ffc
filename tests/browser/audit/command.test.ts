import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { markerFile } from '../../../src/publish/marker.ts';
import { runCli } from '../../support/cli.ts';
import { newFolder } from '../../support/new-folder.ts';

const folder = newFolder();
const site = join(folder, 'site');
const page = join(site, '404.html');
/** Of the fixture portal, two pages and what they load: engines need seconds for each page. */
const parts = [markerFile, '404.html', 'about/index.html', 'favicon.svg', '_astro', 'frame'];

beforeEach(() => {
  for (const part of parts) cpSync(join(inject('fixtureSite'), part), join(site, part), { recursive: true });
});
const audits = z.array(
  z.object({ page: z.string(), findings: z.array(z.object({ check: z.string(), view: z.string(), what: z.string() })) }),
);
/** Milliseconds for one page on a machine that is busy with other work. */
const patience = 240_000;

describe('npm run audit', () => {
  it('ends with 0 when nothing is wrong', { timeout: patience }, async () => {
    const { status, stdout } = await runCli('audit', ['--out', site, '--pages', '1']);
    expect(stdout).toContain('✓ /404.html\n');
    expect(stdout).toContain('共检查 1 页，没有发现问题。');
    expect(status).toBe(0);
  });

  it('ends with 1 and tells page, view and check when something is wrong', { timeout: patience }, async () => {
    writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', '</h1><h5>跳级</h5>'));
    const { status, stdout } = await runCli('audit', ['--out', site, '--pages', '1', '--format', 'json']);
    const [first] = audits.parse(JSON.parse(stdout));
    expect(first?.page).toBe('/404.html');
    expect(first?.findings).toContainEqual({ check: 'headings', view: 'light', what: '标题从 1 级跳到 5 级' });
    expect(status).toBe(1);
  });

  it.each([
    ['a format that there is not', ['--format', 'xml'], '--format 只能是'],
    ['no number of pages', ['--pages', 'all'], '--pages 要写'],
    ['an unknown option', ['--page', '3'], '是不是 --pages'],
  ])('ends with 2 for %s', async (_title, args, words) => {
    const { status, stderr } = await runCli('audit', args);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it('ends with 3 when there is no site', async () => {
    const { status, stderr } = await runCli('audit', ['--out', join(folder, 'nothing')]);
    expect(stderr).toContain('没有生成好的网站');
    expect(status).toBe(3);
  });
});
