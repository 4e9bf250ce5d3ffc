import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writePortal } from '../../src/content/snapshot.ts';
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

type Rendered = { readonly mdx: string; readonly reader: string };

/** Renders every plan of a content folder both ways; by the ids of the plans. */
async function renderBoth(content: string): Promise<ReadonlyMap<string, Rendered>> {
  const folder = newFolder();
  const [snapshot, out] = [join(folder, 'snapshot'), join(folder, 'out')];
  const { portal, problems } = await loadContent(content, { snapshot });
  if (portal === null) throw new Error(JSON.stringify(problems));
  writePortal(snapshot, portal);
  const env = { ...process.env, GONGKAI_SNAPSHOT: snapshot, PARITY_PLANS: join(content, 'plans'), ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', project, '--outDir', out], {
    env,
    stdio: 'pipe',
  });
  const page = (way: string, id: string) => normalise(readFileSync(join(out, way, id, 'index.html'), 'utf8'));
  return new Map(portal.plans.map(({ id }) => [id, { mdx: page('mdx', id), reader: page('reader', id) }]));
}

describe('the reader and @astrojs/mdx make the same HTML of', () => {
  it('every plan in content/', async () => {
    const rendered = await renderBoth(join(root, 'content'));
    const files = readdirSync(join(root, 'content/plans')).filter((name) => name.endsWith('.mdx'));
    expect([...rendered.keys()].toSorted()).toEqual(files.map((name) => name.replace(/\.mdx$/, '')).toSorted());
    for (const [id, { mdx, reader }] of rendered) {
      expect(reader.length, id).toBeGreaterThan(5000);
      expect(reader, id).toBe(mdx);
    }
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
    const rendered = (await renderBoth(content)).get('shili-keji');
    expect(rendered?.reader).toContain('1/3');
    expect(rendered?.reader).toBe(rendered?.mdx);
  });
});
