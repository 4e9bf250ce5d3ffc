import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { bodyRows } from '../../src/exports/tables/bodies.ts';
import { milestoneRows } from '../../src/exports/tables/milestones.ts';
import { targetRows } from '../../src/exports/tables/targets.ts';
import { taskRows } from '../../src/exports/tables/tasks.ts';
import type { Portal } from '../../src/model/portal.ts';
import { findMissingBodies } from './missing-bodies.ts';
import { findMissingMilestones } from './missing-milestones.ts';
import { findMissingTargets } from './missing-targets.ts';
import { findMissingTasks } from './missing-tasks.ts';
import { factsAreHere, readFacts } from './plan-facts.ts';
import { plansWithFacts } from './plans-with-facts.ts';
import { parseStatedItems } from './stated-items.ts';

const nothing = { targets: [], milestones: [], tasks: [], bodies: [] };
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

async function loadPortal(): Promise<Portal> {
  const { portal, problems } = await loadContent(join(import.meta.dirname, '../../content'));
  if (portal === null)
    throw new Error(`The content has errors:\n${problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n')}`);
  return portal;
}

if (!factsAreHere) console.info('tests/content/completeness: skipped, the facts (../shared) are not on this machine.');

describe.skipIf(!factsAreHere)('the data tables hold everything that the facts state', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await loadPortal();
  });

  describe.each(plansWithFacts)('of $plan', ({ plan, seed, toldAs = {} }) => {
    const stated = parseStatedItems(factsAreHere ? readFacts(seed) : nothing);
    const ofPlan = <Row extends { readonly plan: string }>(rows: readonly Row[]) => rows.filter((row) => row.plan === plan);

    it(`all ${stated.targets.length} targets`, () => {
      const rows = ofPlan(targetRows(portal));
      expect(findMissingTargets(stated.targets, rows)).toEqual([]);
      expect(rows).toHaveLength(stated.targets.length);
    });

    it(`all ${stated.milestones.length} milestones`, () => {
      const rows = ofPlan(milestoneRows(portal));
      expect(findMissingMilestones(stated.milestones, rows)).toEqual([]);
      expect(rows).toHaveLength(stated.milestones.length);
    });

    it(`all ${stated.tasks.length} tasks and safeguards, with their bodies in order`, () => {
      const rows = ofPlan(taskRows(portal));
      expect(findMissingTasks(stated.tasks, rows)).toEqual([]);
      expect(rows).toHaveLength(stated.tasks.length);
    });

    it(`all ${stated.bodies.length} bodies, by id and full name`, () => {
      expect(findMissingBodies(stated.bodies, bodyRows(portal))).toEqual([]);
    });

    it(`all ${stated.phases.length} phases and ${stated.incentives.length} incentives`, () => {
      const { phases = [], incentives = [] } = portal.plans.find(({ id }) => id === plan) ?? {};
      expect(idsOf(phases)).toEqual(idsOf(stated.phases));
      expect(idsOf(incentives).toSorted()).toEqual(idsOf(stated.incentives).toSorted());
    });

    it(`all ${stated.anomalies.length} anomalies, each in a note or an erratum`, () => {
      const { notes = [], errata = [] } = portal.plans.find(({ id }) => id === plan) ?? {};
      const told = new Set(idsOf([...notes, ...errata]));
      expect(idsOf(stated.anomalies).filter((id) => !told.has(toldAs[id] ?? id.toLowerCase()))).toEqual([]);
    });
  });

  it('counts 120 targets, 104 milestones and 116 tasks, 17 of them safeguards', () => {
    const known = new Set(plansWithFacts.map(({ plan }) => plan));
    const ours = <Row extends { readonly plan: string }>(rows: readonly Row[]) => rows.filter((row) => known.has(row.plan));
    const tasks = ours(taskRows(portal));
    expect(ours(targetRows(portal))).toHaveLength(120);
    expect(ours(milestoneRows(portal))).toHaveLength(104);
    expect(tasks).toHaveLength(116);
    expect(tasks.filter(({ group }) => group === 'safeguard')).toHaveLength(17);
  });
});
