import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { withIndex } from '../../src/search/index/check-index.ts';
import { loadFixture } from '../support/load-fixture.ts';
import type { TextFile, TitleFile, UnitTable } from '../../src/search/index/tables.ts';

const site = inject('fixtureSite');
const read = <T>(path: string) => JSON.parse(readFileSync(join(site, path), 'utf8')) as T;
const table = read<UnitTable>('search/units.json');
const files = readdirSync(join(site, table.folder)).filter((name) => name.endsWith('.json'));
const titles = files.filter((name) => name.startsWith('titles-')).flatMap((name) => read<TitleFile>(table.folder + name).titles);
const texts = files.filter((name) => name.startsWith('texts-')).flatMap((name) => read<TextFile>(table.folder + name));

describe('the search index', () => {
  it('holds every unit of the site once, in Pagefind and in the tables', async () => {
    const count = await withIndex(join(site, 'pagefind'), async (pagefind) => (await pagefind.search(null)).results.length);
    expect(count).toBe(table.count);
    expect(titles).toHaveLength(table.count);
    expect(texts).toHaveLength(table.count);
    expect(table.kinds).toHaveLength(table.count);
  });

  it('has a unit for every clause, record, body and indicator of the fixture', async () => {
    const { plans, bodies, indicators } = await loadFixture();
    const counts = Map.groupBy(table.kinds, (letter) => letter);
    const sum = (key: 'targets' | 'milestones' | 'tasks' | 'incentives') => plans.reduce((total, plan) => total + plan[key].length, 0);
    expect(Object.fromEntries(Array.from(counts, ([letter, all]) => [letter, all.length]))).toMatchObject({
      a: plans.length,
      c: sum('targets'),
      d: sum('milestones'),
      e: sum('tasks'),
      f: sum('incentives'),
      g: bodies.length,
      h: indicators.length,
    });
    expect(table.kinds.match(/b/g)?.length).toBeGreaterThan(9);
  });

  it('has of a plan disclosed on application its metadata only, and nothing of a draft', () => {
    const all = [...titles, ...texts].join('\n');
    expect(all).toContain('示例县内部工作方案');
    for (const secret of ['秘而不宣', '4711', '依申请公开的目标', '草稿']) expect(all).not.toContain(secret);
  });

  it('has no file of Pagefind that the site does not use', () => {
    expect(readdirSync(join(site, 'pagefind')).filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  });
});
