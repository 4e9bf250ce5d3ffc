import { expect, it } from 'vitest';
import { bodyRows } from '../../../src/exports/tables/bodies.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { bodyNames } from '../../../src/search/units/registry.ts';
import { bodyPage } from '../../../src/views/body/body-page.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { goodFiles, loadFiles } from '../../support/content-folder.ts';

it('links a body that was dissolved with those that follow it, in both directions', async () => {
  const old = (successor: string) =>
    `- id: shili-jmw\n  name: 示例县经济贸易委员会\n  formerNames: [县计划局]\n  level: 县级\n  kind: 政府部门\n  region: shili\n  verified: true\n  end: 2019-01\n  successor: ${successor}\n`;
  for (const written of ['shili-kjj', '[shili-kjj]']) {
    const { portal, problems } = await loadFiles({
      'bodies/old.yaml': old(written),
      'bodies/shili.yaml': goodFiles['bodies/shili.yaml'] ?? null,
    });
    expect(problems).toEqual([]);
    if (portal === null) return;
    const directory = directoryOf(portal);
    const [follower, dissolved] = ['shili-kjj', 'shili-jmw'].map((id) => directory.bodies.get(id));
    if (follower === undefined || dissolved === undefined) throw new Error('A body is missing.');
    expect(bodyPage(dissolved, directory, zhHans).successors).toEqual([follower]);
    expect(bodyPage(follower, directory, zhHans).predecessors).toEqual([dissolved]);
    expect(bodyRows(portal).find(({ id }) => id === 'shili-jmw')).toMatchObject({ end: '2019-01', successor: ['shili-kjj'] });
    expect(bodyNames(dissolved, portal.regions)).toContain('县计划局');
  }
});
