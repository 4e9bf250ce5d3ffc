import type { Task } from './items.ts';
import { bodiesNamed, type Named } from './roles.ts';
import type { Plan } from '../portal.ts';
import type { Body } from '../registry/body.ts';

/** What a body is in a task: named as leading, as answering, as cooperating, or not named. */
export type Part = 'lead' | 'answers' | 'cooperates' | null;

export type MatrixTask = {
  readonly id: string;
  /** Number with that of the chapter above it: `二（一）`. */
  readonly number: string;
  readonly title: string;
};

/** Who answers for which task: a row for each body in order of first mention, a column for each task that names a body. */
export type AnswerMatrix = {
  readonly tasks: readonly MatrixTask[];
  readonly rows: readonly { readonly body: Body; readonly parts: readonly Part[] }[];
};

function numberOf(task: Task, plan: Plan): string {
  const clauses = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  const clause = clauses.get(plan.clauseOf[`Task:${task.id}`] ?? '');
  const chapter = clauses.get(clause?.parent ?? '')?.number ?? '';
  return chapter.replace(/、$/, '') + (task.number ?? '');
}

/** The part of a body in a task. */
export function partOf(body: string, task: Named): Part {
  if (task.lead.includes(body)) return 'lead';
  if (task.bodies.includes(body)) return 'answers';
  return task.cooperating.includes(body) ? 'cooperates' : null;
}

/** The matrix of a plan, or `null` where fewer than two bodies or two tasks would make one. */
export function answerMatrix(plan: Plan, bodies: ReadonlyMap<string, Body>): AnswerMatrix | null {
  const tasks = plan.tasks.filter((task) => bodiesNamed(task).length > 0);
  const named = [...new Set(tasks.flatMap(bodiesNamed))].map((id) => bodies.get(id)).filter((body) => body !== undefined);
  if (tasks.length < 2 || named.length < 2) return null;
  return {
    tasks: tasks.map((task) => ({ id: task.id, number: numberOf(task, plan), title: task.title })),
    rows: named.map((body) => ({ body, parts: tasks.map((task) => partOf(body.id, task)) })),
  };
}
