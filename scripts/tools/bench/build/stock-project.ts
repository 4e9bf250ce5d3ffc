import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { generatorRoot } from '../../../../src/publish/run-astro.ts';

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], cacheDir: './cache', vite: { cacheDir: './cache/vite' } });
`;

const collections = (base: string) => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const plans = defineCollection({ loader: glob({ pattern: '*.mdx', base: '${base}' }) });

export const collections = { plans };
`;

const page = `---
import { getCollection, render } from 'astro:content';
import Milestone from '../../../bench/components/Milestone.astro';
import Target from '../../../bench/components/Target.astro';
import Task from '../../../bench/components/Task.astro';

export async function getStaticPaths() {
  const plans = await getCollection('plans');
  return plans.map((plan) => ({ params: { slug: plan.id }, props: { plan } }));
}

const { plan } = Astro.props;
const { Content } = await render(plan);
---

<!doctype html>
<html lang="zh-Hans-CN">
  <head>
    <meta charset="utf-8" />
    <title>{plan.data.planTitle}</title>
  </head>
  <body>
    <h1>{plan.data.title}</h1>
    <Content components={{ Milestone, Target, Task }} />
    <ul>
      {plan.data.targets.map((target) => <li id={\`t-\${target.id}\`}>{target.name}: {target.printed}</li>)}
    </ul>
  </body>
</html>
`;

const inline = (prefix: string) => `<span id={\`at-${prefix}-\${Astro.props.id}\`}><slot /></span>\n`;
const block = `<section id={\`task-\${Astro.props.id}\`}><slot /></section>\n`;

/** The files of the stock project for plans in a folder given from its root. */
const filesFor = (plans: string): Readonly<Record<string, string>> => ({
  'astro.config.mjs': config,
  'package.json': '{ "type": "module", "private": true }\n',
  'src/content.config.ts': collections(plans),
  'src/pages/[...slug].astro': page,
  'src/components/Milestone.astro': inline('m'),
  'src/components/Target.astro': inline('t'),
  'src/components/Task.astro': block,
});

/**
 * Writes the plainest Astro project that shows the plans of a content folder: `glob()`, @astrojs/mdx, one template.
 * The generator's own packages are linked beside it, where the plans find them too: the content must lie in the same folder.
 */
export async function writeStockProject(folder: string, content: string): Promise<void> {
  for (const [path, text] of Object.entries(filesFor(relative(folder, join(content, 'plans')).replaceAll('\\', '/')))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(generatorRoot, 'node_modules'), join(dirname(folder), 'node_modules'), 'junction');
}
