import { describe, expect, it } from 'vitest';
import { planRows } from '../../../src/exports/tables/plans.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { plansByFacet } from '../../../src/model/site/facets.ts';
import { groupOf } from '../../../src/search/units/plan-unit.ts';
import { formatCitation } from '../../../src/views/plan/citation.ts';
import { planPage } from '../../../src/views/plan/plan-page.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { goodFiles, loadFiles, planSource } from '../../support/content-folder.ts';

const bodies = `${String(goodFiles['bodies/shili.yaml'])}- id: shili-czj\n  name: 示例县财政局\n  level: 县级\n  kind: 政府部门\n  region: shili\n  verified: true\n`;
const load = (issuer: string) =>
  loadFiles({ 'bodies/shili.yaml': bodies, 'plans/shili-guihua.mdx': planSource.replace('issuer: shili-kjj\n', issuer) });

describe('a plan that several bodies issue', () => {
  it.each(['issuer: [shili-kjj, shili-czj]\n', 'issuer: shili-kjj\njointIssuers: [shili-czj]\n'])('names them all: %j', async (issuer) => {
    const { portal, problems } = await load(issuer);
    expect(problems).toEqual([]);
    const [plan] = portal?.plans ?? [];
    if (portal === null || plan === undefined) return;
    const directory = directoryOf(portal);
    const { issuers } = planPage(plan, directory, zhHans);
    expect(issuers.map(({ id }) => id)).toEqual(['shili-kjj', 'shili-czj']);
    expect(formatCitation({ plan, issuers, address: null, asOf: '2026-01-01' }, zhHans)).toMatch(/^示例县科学技术局、示例县财政局：/);
    expect(planRows(portal)[0]).toMatchObject({ issuer: 'shili-kjj', jointIssuers: ['shili-czj'] });
    expect(groupOf(plan).issuers).toEqual(['shili-kjj', 'shili-czj']);
    expect(directory.plansByIssuer.get('shili-czj')).toHaveLength(1);
    expect([...plansByFacet('issuer', portal.plans).keys()]).toEqual(['shili-kjj', 'shili-czj']);
  });

  it('is told which of them does not exist, at its place', async () => {
    const { problems } = await load('issuer:\n  - shili-kjj\n  - shili-cjz\n');
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['unknown-body', 8, 5]]);
    const { problems: first } = await load('issuer:\n  - shili-kj\n  - shili-czj\n');
    expect(first.map(({ code, line }) => [code, line])).toEqual([['unknown-body', 7]]);
  });
});
