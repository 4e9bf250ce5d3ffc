import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { formatFileSize } from '../../src/i18n/format/file-size.ts';
import { pdfSizeMark } from '../../src/site/plan-pdf.ts';
import { projectRoot, runCli } from '../support/cli.ts';

const content = ['--content', join(projectRoot, 'tests/fixtures/shili')];
const folder = mkdtempSync(join(tmpdir(), 'gongkai-pdf-'));

it('a build with PDFs links each one with its size, and only for plans whose text is open', async () => {
  const out = join(folder, 'site');
  const { status, stderr } = await runCli('build', [...content, '--out', out, '--pdf', '--base', '/zwgk/']);
  expect(status, stderr).toBe(0);
  for (const plan of ['shili-keji-2021-2025', 'shili-fanti']) {
    const file = join(out, 'plans', plan, 'print.pdf');
    const html = readFileSync(join(out, 'plans', plan, 'index.html'), 'utf8');
    const link = new JSDOM(html).window.document.querySelector(`a[href="/zwgk/plans/${plan}/print.pdf"]`);
    expect(link?.textContent).toContain(`PDF，${formatFileSize(statSync(file).size)}`);
    expect(html).not.toContain(pdfSizeMark);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(existsSync(join(out, 'plans/shili-shenqing/print.pdf'))).toBe(false);
});

it('npm run pdf prints the plans that are named into a folder, and refuses others', async () => {
  const out = join(folder, 'pdf');
  const { status, stderr } = await runCli('pdf', [...content, '--out', out, '--plan', 'shili-fanti']);
  expect(status, stderr).toBe(0);
  expect(readdirSync(out)).toEqual(['shili-fanti.pdf']);
  const refused = await runCli('pdf', [...content, '--out', out, '--plan', 'shili-fantj']);
  expect([refused.status, refused.stderr.includes('是不是 shili-fanti？')]).toEqual([2, true]);
});
