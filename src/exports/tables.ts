import { bodyRow, bodyRows } from './bodies.ts';
import { milestoneRow, milestoneRows } from './milestones.ts';
import { planRow, planRows } from './plans.ts';
import type { Table } from './table.ts';
import { targetRow } from './target-row.ts';
import { targetRows } from './targets.ts';
import { taskRow, taskRows } from './tasks.ts';

const plans: Table = { name: 'plans', title: '规划', description: '每行是一份规划的要素。', row: planRow, rows: planRows };

const targets: Table = {
  name: 'targets',
  title: '目标',
  description: '每行是一份规划中一项带数字或方向的承诺。依申请公开的规划没有行。',
  row: targetRow,
  rows: targetRows,
};

const tasks: Table = {
  name: 'tasks',
  title: '任务',
  description: '每行是一份规划中的一项任务或保障措施。依申请公开的规划没有行。',
  row: taskRow,
  rows: taskRows,
};

const milestones: Table = {
  name: 'milestones',
  title: '节点',
  description: '每行是一份规划中一个不带数字、要达到的状态。依申请公开的规划没有行。',
  row: milestoneRow,
  rows: milestoneRows,
};

const bodies: Table = {
  name: 'bodies',
  title: '单位',
  description: '每行是一个发布规划、负责任务或在规划中出现的单位。',
  row: bodyRow,
  rows: bodyRows,
};

/** All tables of the portal's data, in the order in which readers meet them. */
export const tables: readonly Table[] = [plans, targets, tasks, milestones, bodies];

/** The tables that are also offered as CSV. */
export const csvTables: readonly Table[] = [targets];
