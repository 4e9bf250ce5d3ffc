import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textFolderOf, writeSnapshot } from '../../src/build/write-snapshot.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { newFolder } from '../support/new-folder.ts';
import { parseHtml } from '../support/parse-html.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = join(root, 'tests/fixtures/parity');
const han = '[\\p{Script=Han}\\u2014\\u2018-\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF]';
const inlineTags = '(?:</?(?:a|span|strong|em|del|sup)\\b[^>]*>)*';
const lineBreak = new RegExp(`(?<=${han}${inlineTags})\\s*\\n\\s*(?=${inlineTags}${han})`, 'gu');

/** The HTML of a page's body without ids (and what refers to them) and with lines joined between Chinese characters. */
function normalise(html: string): string {
  const document = parseHtml(html);
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute('id');
    for (const name of ['aria-labelledby', 'aria-describedby', 'for']) element.removeAttribute(name);
    if (element.getAttribute('href')?.startsWith('#') === true) element.setAttribute('href', '#');
  }
  return document.body.innerHTML.trim().replace(lineBreak, '');
}

/** Renders one plan of a content folder both ways. */
async function renderBoth(content: string, file: string): Promise<{ readonly mdx: string; readonly reader: string }> {
  const folder = newFolder();
  const snapshot = join(folder, 'snapshot');
  mkdirSync(snapshot);
  const { portal, problems } = await loadContent(content, { textFolder: textFolderOf(snapshot) });
  if (portal === null) throw new Error(JSON.stringify(problems));
  await writeSnapshot(snapshot, { ...portal, plans: portal.plans.filter(({ id }) => file === `${id}.mdx`) });
  const out = join(folder, 'out');
  const env = { ...process.env, GONGKAI_SNAPSHOT: snapshot, PARITY_PLAN: join(content, 'plans', file), ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', project, '--outDir', out], {
    env,
    stdio: 'pipe',
  });
  const page = (name: string) => normalise(readFileSync(join(out, name, 'index.html'), 'utf8'));
  return { mdx: page('mdx'), reader: page('reader') };
}

describe('the reader and @astrojs/mdx make the same HTML of', () => {
  it.each(readdirSync(join(root, 'content/plans')).filter((name) => name.endsWith('.mdx')))('content/plans/%s', async (file) => {
    const { mdx, reader } = await renderBoth(join(root, 'content'), file);
    expect(reader.length).toBeGreaterThan(5000);
    expect(reader).toBe(mdx);
  });

  it('a plan with every construct that a text may have', async () => {
    const content = newFolder();
    const source = join(root, 'tests/fixtures/shili');
    for (const folder of ['plans', 'bodies', 'indicators']) mkdirSync(join(content, folder));
    for (const name of ['site.yaml', 'regions.yaml', 'bodies/shili.yaml', 'indicators/shili.yaml'])
      writeFileSync(join(content, name), readFileSync(join(source, name)));
    const plan = readFileSync(join(source, 'plans/shili-keji-2021-2025.mdx'), 'utf8');
    // Astro turns local images and files into assets of its own bundle; everything else must agree.
    const plain = plan
      .replace(/^!\[.*\n/m, '')
      .replace('[附件](fujian-1.csv)', '附件')
      .replace(/attachments:\n.*\n.*\n/, '')
      .replace(/relations:\n.*\n.*\n/, '');
    writeFileSync(join(content, 'plans/shili-keji.mdx'), plain);
    const { mdx, reader } = await renderBoth(content, 'shili-keji.mdx');
    expect(reader).toContain('1/3');
    expect(reader).toBe(mdx);
  });
});
