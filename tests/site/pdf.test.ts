import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatFileSize } from '../../src/words/format/amounts.ts';
import { pdfSizeMark } from '../../src/model/site/plan-pdf.ts';
import { runCli } from '../support/cli.ts';
import { goodFiles, planSource, writeFolder } from '../support/content-folder.ts';
import { newFolder } from '../support/new-folder.ts';
import { parseHtml } from '../support/parse-html.ts';

const closedPlan = planSource.replace('kind: 规划\n', 'kind: 规划\ndisclosure: 依申请公开\n');
const folder = newFolder();
const two = ['--content', writeFolder({ ...goodFiles, 'plans/shili-fanti.mdx': planSource })];

it('a build with PDFs links each one with its size, and only for plans whose text is open', async () => {
  const content = writeFolder({ ...goodFiles, 'plans/shili-neibu.mdx': closedPlan });
  const out = join(folder, 'site');
  const { status, stderr } = await runCli('build', ['--content', content, '--out', out, '--pdf', '--base', '/zwgk/']);
  expect(status, stderr).toBe(0);
  const file = join(out, 'plans/shili-guihua/print.pdf');
  const html = readFileSync(join(out, 'plans/shili-guihua/index.html'), 'utf8');
  const link = parseHtml(html).querySelector('a[href="/zwgk/plans/shili-guihua/print.pdf"]');
  expect(link?.textContent).toContain(`PDF，${formatFileSize(statSync(file).size)}`);
  expect(html).not.toContain(pdfSizeMark);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(existsSync(join(out, 'plans/shili-neibu/index.html'))).toBe(true);
  expect(existsSync(join(out, 'plans/shili-neibu/print.pdf'))).toBe(false);
});

it('npm run pdf prints the plans that are named into a folder', async () => {
  const out = join(folder, 'pdf');
  const { status, stderr } = await runCli('pdf', [...two, '--out', out, '--plan', 'shili-fanti']);
  expect(status, stderr).toBe(0);
  expect(readdirSync(out)).toEqual(['shili-fanti.pdf']);
});

it('npm run pdf refuses a plan that there is not, and leaves nothing behind', async () => {
  const [out, temporary] = [join(folder, 'none'), newFolder()];
  const { status, stderr } = await runCli('pdf', [...two, '--out', out, '--plan', 'shili-fantj'], { env: { TMPDIR: temporary } });
  expect([status, stderr.includes('是不是 shili-fanti？')]).toEqual([2, true]);
  expect([existsSync(out), readdirSync(temporary)]).toEqual([false, []]);
});
