import type { z } from 'zod';
import type { milestone, task } from '../../../../src/model/plan/items.ts';
import { bodyId, departments } from './places.ts';
import { paragraph } from './prose.ts';
import type { Setting } from './setting.ts';
import { objects, safeguards, verbs } from './words.ts';

type TaskInput = z.input<typeof task>;
type MilestoneInput = z.input<typeof milestone>;

/** A task with its section of the text and the milestones stated there. */
export type WrittenTask = { readonly data: TaskInput; readonly milestones: readonly MilestoneInput[]; readonly section: string };

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;
const taskCount = 6;
const safeguardCount = 3;

/** The printed number of the heading at `index`, from 0: `（一）`. */
function headingNumber(index: number): string {
  return `（${numerals[index] ?? index + 1}）`;
}

function section({ id, number, title }: TaskInput, paragraphs: readonly string[]): string {
  return [`### ${number}${title}`, `<Task id="${id}">`, ...paragraphs, '</Task>'].join('\n\n');
}

function writeTask(index: number, setting: Setting): WrittenTask {
  const { random, topic, place, end } = setting;
  const thing = random.pick(objects);
  const bodies = [setting.issuer, ...random.sample(departments, 2).map((department) => bodyId(place, department))];
  const data = {
    id: `task-${index + 1}`,
    number: headingNumber(index),
    title: random.pick(verbs) + thing,
    group: '主要任务',
    bodies: [...new Set(bodies)],
  };
  const done = {
    id: `milestone-${index + 1}`,
    name: `完成${thing}的阶段性安排`,
    targetYear: String(end),
    targetYearSource: '按规划期末推定',
    hedge: '力争',
  };
  const hasMilestone = index % 2 === 0;
  const closing = hasMilestone ? [`规划期末<Milestone id="${done.id}">${done.name}</Milestone>，${paragraph(random, topic, 1)}`] : [];
  const paragraphs = [paragraph(random, topic, 4), paragraph(random, topic, 3), ...closing];
  return { data, milestones: hasMilestone ? [done] : [], section: section(data, paragraphs) };
}

function writeSafeguard(index: number, { random, topic }: Setting, title: string): WrittenTask {
  const data = { id: `safeguard-${index + 1}`, number: headingNumber(index), title, group: '保障措施' };
  return { data, milestones: [], section: section(data, [paragraph(random, topic, 4)]) };
}

/** The tasks of a plan. */
export function writeTasks(setting: Setting): readonly WrittenTask[] {
  return Array.from({ length: taskCount }, (_, index) => writeTask(index, setting));
}

/** The safeguards of a plan. */
export function writeSafeguards(setting: Setting): readonly WrittenTask[] {
  return setting.random.sample(safeguards, safeguardCount).map((title, index) => writeSafeguard(index, setting, title));
}
