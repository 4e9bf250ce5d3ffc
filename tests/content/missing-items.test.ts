import { describe, expect, it } from 'vitest';
import { bodyRows } from '../../src/exports/tables/bodies.ts';
import { milestoneRows } from '../../src/exports/tables/milestones.ts';
import { targetRows } from '../../src/exports/tables/targets.ts';
import { taskRows } from '../../src/exports/tables/tasks.ts';
import { decimal } from '../../src/model/values/decimal.ts';
import { year } from '../../src/model/values/partial-date.ts';
import { fullPlan, makePortal } from '../support/portal.ts';
import { findMissingBodies } from './missing-bodies.ts';
import { findMissingMilestones } from './missing-milestones.ts';
import { findMissingTargets } from './missing-targets.ts';
import { findMissingTasks } from './missing-tasks.ts';
import { parseStatedItems } from './stated-items.ts';

const portal = makePortal([fullPlan()]);

const { targets, milestones, tasks, bodies } = parseStatedItems({
  targets: [
    {
      id: 'firms',
      name: '高新技术企业数',
      kind: 'threshold',
      operator: '>=',
      value: 120,
      unit: '家 (as printed)',
      measure: 'stock',
      direction: 'up',
      modality: 'strive',
      base: { year: 2020, value: 61, source: '一/(一)' },
      targetYear: 2025,
      scope: '全县',
      responsible: ['shili-kjj', 'shili-czj'],
      section: '二/(一)',
      evidence: { quote: '力争达到120家' },
      printedNumbers: ['120'],
    },
  ],
  milestones: [
    {
      id: 'platform',
      name: '建成创新平台',
      targetYear: null,
      phase: 'start',
      modality: 'strive',
      responsible: ['shili-kjj'],
      section: '二/(二)',
    },
  ],
  tasks: [
    {
      number: '(一)',
      title: '引育人才',
      section: '三/(一)',
      responsible: ['shili-kjj', 'shili-czj'],
      responsiblePrinted: null,
      leadExplicit: false,
    },
  ],
  bodies: [{ id: 'shili-kjj', printed: ['县科技局'], normalised: '示例县科学技术局', level: 'county', kind: 'department' }],
});

const targetRow = targetRows(portal)
  .filter(({ id }) => id === 'firms')
  .map((row) => ({ ...row, scope: '全县' }));
const milestoneRow = milestoneRows(portal);
const taskRow = taskRows(portal)
  .filter(({ id }) => id === 'talent')
  .map((row) => ({ ...row, lead: null }));

describe('findMissingTargets(stated, rows)', () => {
  it('finds nothing when the table says what the facts state', () => {
    expect(findMissingTargets(targets, targetRow)).toEqual([]);
  });

  it('names a target that the table lacks, and one that the facts lack', () => {
    expect(findMissingTargets(targets, [])).toEqual(['target firms (高新技术企业数) is missing']);
    expect(findMissingTargets([], targetRow)).toEqual(['target firms is not in the facts']);
  });

  it.each([
    [{ value: decimal.parse('121') }, 'value is “121”, the facts state “120”'],
    [{ value: decimal.parse('120.0') }, 'value is “120.0”, the facts state “120”'],
    [{ comparator: '>' as const }, 'comparator is “>”, the facts state “>=”'],
    [{ unit: null }, 'unit is nothing, the facts state “家”'],
    [{ hedge: 'firm' as const }, 'hedge is “firm”, the facts state “strive”'],
    [{ base: null }, 'base is nothing, the facts state “61 (2020, printed)”'],
    [{ targetYear: year.parse('2026') }, 'targetYear is “2026”, the facts state “2025”'],
    [{ scope: '全市' }, 'scope is “全市”, the facts state “全县”'],
    [{ bodies: ['shili-czj', 'shili-kjj'] }, 'bodies is “shili-czj shili-kjj”, the facts state “shili-kjj shili-czj”'],
    [{ printed: '一百二十' }, 'printed is “一百二十”, the facts state “words of 力争达到120家”'],
    [{ clause: 's2-2' }, 'clause is “s2-2”, the facts state “s2-1”'],
  ])('names the target and the field for %j', (change, message) => {
    const rows = targetRow.map((row) => ({ ...row, ...change }));
    expect(findMissingTargets(targets, rows)).toEqual([`target firms (高新技术企业数): ${message}`]);
  });

  it('reads past the remarks of the facts on scope and population, and takes an unclear scope for none', () => {
    const withScope = (scope: string) => targets.map((stated) => ({ ...stated, scope }));
    expect(findMissingTargets(withScope('全县 (as printed) — 全市 expected'), targetRow)).toEqual([]);
    expect(findMissingTargets(withScope('unclear: follows 全省'), targetRow)).toEqual([
      'target firms (高新技术企业数): scope is “全县”, the facts state nothing',
    ]);
    const covered = targets.map((stated) => ({ ...stated, population: '辖市 (甲市, 乙市 named)' }));
    expect(findMissingTargets(covered, targetRow)).toEqual([
      'target firms (高新技术企业数): population is nothing, the facts state “辖市”',
    ]);
  });

  it('compares a fraction by its printed digits', () => {
    const third = targets.map((stated) => ({
      ...stated,
      value: 1 / 3,
      printedNumbers: ['1/3'],
      evidence: { quote: '达到1/3' },
    }));
    const row = (value: string) => targetRow.map((found) => ({ ...found, value: decimal.parse(value), printed: '1/3' }));
    expect(findMissingTargets(third, row('1/3'))).toEqual([]);
    expect(findMissingTargets(third, row('0.333'))).toHaveLength(1);
  });
});

describe('findMissingMilestones(stated, rows)', () => {
  it('finds nothing when the table says what the facts state', () => {
    expect(findMissingMilestones(milestones, milestoneRow)).toEqual([]);
  });

  it('names a milestone whose phase differs', () => {
    const rows = milestoneRow.map((row) => ({ ...row, phase: null }));
    expect(findMissingMilestones(milestones, rows)).toEqual([
      'milestone platform (建成创新平台): phase is nothing, the facts state “start”',
    ]);
  });
});

describe('findMissingTasks(stated, rows)', () => {
  it('knows a task by its clause, whatever its id', () => {
    expect(findMissingTasks(tasks, taskRow)).toEqual([]);
  });

  it('takes the number as the facts normalise it', () => {
    const converted = tasks.map((stated) => ({ ...stated, number: '1。', numberNormalised: '(一)' }));
    expect(findMissingTasks(converted, taskRow)).toEqual([]);
  });

  it('names a task whose bodies stand in another order', () => {
    const rows = taskRow.map((row) => ({ ...row, bodies: row.bodies.toReversed() }));
    expect(findMissingTasks(tasks, rows)).toHaveLength(1);
    expect(findMissingTasks(tasks, rows)[0]).toContain('引育人才');
  });

  it('names a task that is given a lead which the text does not state', () => {
    const rows = taskRow.map((row) => ({ ...row, lead: ['shili-kjj'] }));
    expect(findMissingTasks(tasks, rows)).toEqual(['task s3-1 (引育人才): lead is “shili-kjj”, the facts state nothing']);
  });
});

describe('findMissingBodies(stated, rows)', () => {
  it('leaves bodies of other plans aside', () => {
    expect(findMissingBodies(bodies, bodyRows(portal))).toEqual([]);
  });

  it('finds a short name that is printed in the other script', () => {
    const printed = bodies.map((stated) => ({ ...stated, printed: ['縣科技局'] }));
    expect(findMissingBodies(printed, bodyRows(portal))).toEqual([]);
  });

  it('names a body that is missing, or whose printed short name leads nowhere', () => {
    expect(findMissingBodies(bodies, [])).toEqual(['body shili-kjj (县科技局) is missing']);
    const rows = bodyRows(portal).map((row) => ({ ...row, shortNames: [] }));
    expect(findMissingBodies(bodies, rows)).toEqual(['body shili-kjj (县科技局): short name is nothing, the facts state “县科技局”']);
  });
});
