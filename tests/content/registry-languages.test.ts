import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { projectRoot } from '../support/cli.ts';

const simplify = Converter({ from: 'tw', to: 'cn' });
const hasTraditional = (text: string) => simplify(text) !== text;

it('names of bodies in Traditional script say so, and none says so without need', async () => {
  const { portal } = await loadContent(join(projectRoot, 'content'));
  const bodies = portal?.bodies ?? [];
  const marked = bodies.filter(({ lang }) => lang === 'zh-Hant').map(({ id }) => id);
  const traditional = bodies.filter(({ name, shortNames }) => [name, ...shortNames].some(hasTraditional)).map(({ id }) => id);
  expect(traditional.length).toBeGreaterThan(3);
  expect(marked).toEqual(expect.arrayContaining(traditional));
  // 市人民政府 and 市委 are written alike in both.
  expect(marked.filter((id) => !traditional.includes(id)).toSorted()).toEqual(['municipal-government', 'party-committee-and-government']);
});
