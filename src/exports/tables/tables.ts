import { bodyRow, bodyRows } from './bodies.ts';
import { indicatorEntryRow, indicatorEntryRows } from './indicators.ts';
import { observationRow, observationRows } from './observations.ts';
import { reportRow, reportRows } from './reports.ts';
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

const indicators: Table = {
  name: 'indicators',
  title: '指标',
  description: '每行是一个指标的定义、口径和可比性。',
  row: indicatorEntryRow,
  rows: indicatorEntryRows,
};

const observations: Table = {
  name: 'observations',
  title: '观测值',
  description: '每行是一个指标在一个地区、一个时期的数值；缺少的时期没有行。',
  row: observationRow,
  rows: observationRows,
};

const reports: Table = {
  name: 'reports',
  title: '进展报告',
  description: '每行是一次对目标、节点或任务的进展报告和证明材料。',
  row: reportRow,
  rows: reportRows,
};

/** All tables of the portal's data, in the order in which readers meet them. */
export const tables: readonly Table[] = [plans, targets, tasks, milestones, bodies, indicators, observations, reports];
