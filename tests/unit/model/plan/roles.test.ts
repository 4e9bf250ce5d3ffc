import { describe, expect, it } from 'vitest';
import { answeringBodies, bodiesNamed } from '../../../../src/model/plan/roles.ts';
import { directoryOf } from '../../../../src/model/site/directory.ts';
import { bodyChannel } from '../../../../src/exports/feeds/feed-channels.ts';
import { followingFiles } from '../../../../src/model/site/files.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { milestoneRows } from '../../../../src/exports/tables/milestones.ts';
import { targetRows } from '../../../../src/exports/tables/targets.ts';
import { taskRows } from '../../../../src/exports/tables/tasks.ts';
import { loadFiles, goodFiles, planSource } from '../../../support/content-folder.ts';

const parts = '    lead: [shili-kjj]\n    cooperating: [shili-czj]\n    supervisors: [副县长张某]\n';
const source = planSource
  .replace('    printed: "9.0"\n', `    printed: "9.0"\n    bodies: [shili-kjj]\n    region: jia\n${parts}`)
  .replace('    hedge: 力争\n', `    hedge: 力争\n    bodies: [shili-kjj]\n${parts}`)
  .replace('    group: 主要任务\n', `    group: 主要任务\n${parts}`);

const load = (plan: string) =>
  loadFiles({
    'plans/shili-guihua.mdx': plan,
    'bodies/shili.yaml': `${String(goodFiles['bodies/shili.yaml'])}- id: shili-czj\n  name: 示例县财政局\n  level: 县级\n  kind: 政府部门\n  region: shili\n  verified: true\n`,
    'observations/shili.csv': `${String(goodFiles['observations/shili.csv']).replace(',shili,', ',jia,')}rd,jia,2025,9.5,亿元,时点或当期值,未载明,示例,确定\n`,
    'regions.yaml': `${String(goodFiles['regions.yaml'])}- id: jia\n  name: 甲镇\n  level: 乡镇（街道）\n  parent: shili\n`,
  });

describe('the parts of bodies', () => {
  it('tell who answers from who cooperates', () => {
    const item = { bodies: ['a'], lead: ['a', 'b'], cooperating: ['c'] };
    expect(answeringBodies(item)).toEqual(['a', 'b']);
    expect(bodiesNamed(item)).toEqual(['a', 'b', 'c']);
  });

  it('may be written of targets, milestones and tasks, and stand in the data files', async () => {
    const { portal, problems } = await load(source);
    expect(problems).toEqual([]);
    if (portal === null) return;
    const row = { lead: ['shili-kjj'], cooperating: ['shili-czj'], supervisors: ['副县长张某'] };
    for (const [first] of [targetRows(portal), milestoneRows(portal), taskRows(portal)]) expect(first).toMatchObject(row);
    expect(targetRows(portal)[0]).toMatchObject({ region: 'jia', verdict: { state: 'reached' } });
    const directory = directoryOf(portal);
    expect(directory.targetsByBody.get('shili-czj')).toBeUndefined();
    expect(directory.tasksByBody.get('shili-czj')).toHaveLength(1);
  });

  it('have a feed exactly where a plan names them in a part that their page tells of', async () => {
    const online = source.replace('documentDate: 2021-03\n', 'documentDate: 2021-03\nportalPublished: 2021-04-01 09:00\n');
    for (const [plan, expected] of [
      [online, ['shili-kjj', 'shili-czj']],
      [online.replace(`    group: 主要任务\n${parts}`, '    group: 主要任务\n'), ['shili-kjj']],
    ] as const) {
      const { portal } = await load(plan);
      if (portal === null) throw new Error('No portal.');
      const directory = directoryOf(portal);
      const told = portal.bodies.filter((body) => bodyChannel(body, directory, zhHans) !== null).map(({ id }) => id);
      expect(told).toEqual(expected);
      expect(followingFiles(portal).filter((file) => file.includes('/bodies/')).length).toBe(2 * expected.length);
    }
  });

  it('must exist', async () => {
    const { problems } = await load(source.replace('    region: jia', '    region: yi').replaceAll('[shili-czj]', '[shili-cjz]'));
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'unknown-region',
      'unknown-body',
      'unknown-body',
      'unknown-body',
    ]);
  });
});
