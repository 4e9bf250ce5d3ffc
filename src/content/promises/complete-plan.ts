import type { Reading } from '../../statements/reading/reading.ts';
import { chooseReading } from '../../statements/use/choose-reading.ts';
import type { ItemSources, PlanSources } from '../../model/plan/field-source.ts';
import { completeMilestone, completeTarget, completeTask, type Completed } from './complete-item.ts';
import type { MarkedItem, MarkedItems } from './read-items.ts';
import { type Raw, writtenTarget } from './written-item.ts';

/** The data of a plan with all that its words, its defaults and rules give, and where each field comes from. */
export type CompletedPlan = { readonly value: unknown; readonly sources: PlanSources };

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (data: Raw, key: string): readonly unknown[] => (Array.isArray(data[key]) ? data[key] : []);

/** The item with a list where its author wrote a single entry. */
const withList = (item: Raw, key: string): Raw => (isRecord(item[key]) ? { ...item, [key]: [item[key]] } : item);

/** Whether a reading is of a target; a state without a figure or a direction is a milestone. */
const isFigure = ({ kind }: Reading) => kind.value !== 'milestone';

/** Completes the frontmatter of a plan, as far as it is there, from the words of its text. What is written stays as it is. */
export function completePlan(value: unknown, { text, items }: MarkedItems): CompletedPlan {
  if (!isRecord(value)) return { value, sources: {} };
  const sources: Record<string, ItemSources> = {};
  const defaults = isRecord(value['defaults']) ? value['defaults'] : {};
  const marksOf = (component: string, item: Raw): readonly MarkedItem[] => items.get(`${component}:${String(item['id'])}`) ?? [];
  const completeList = (key: string, component: string, complete: (item: Raw, marks: readonly MarkedItem[]) => Completed) =>
    listOf(value, key).map((item) => {
      if (!isRecord(item)) return item;
      const completed = complete(withList(item, 'corrects'), marksOf(component, item));
      if (Object.keys(completed.sources).length > 0) sources[`${component}:${String(item['id'])}`] = completed.sources;
      return completed.item;
    });
  const tasks = completeList('tasks', 'Task', (item, marks) => completeTask(item, marks[0] ?? null));
  const taskOf = (id: string | null) => {
    const task = tasks.find((each) => isRecord(each) && each['id'] === id);
    return id === null || !isRecord(task) ? null : { id, bodies: task['bodies'] };
  };
  const targets = completeList('targets', 'Target', (item, marks) => {
    const readings = marks.map(({ marked }) => chooseReading(writtenTarget(item), marked.readings.filter(isFigure)));
    const at = Math.max(
      0,
      readings.findIndex((reading) => reading !== null),
    );
    return completeTarget(item, { text, defaults, reading: readings[at] ?? null, task: taskOf(marks[at]?.task ?? null) });
  });
  const milestones = completeList('milestones', 'Milestone', (item, marks) =>
    completeMilestone(item, { text, defaults, reading: marks[0]?.marked.readings.at(-1) ?? null }),
  );
  const lists = { targets, milestones, tasks };
  const present = Object.entries(lists).filter(([key]) => Array.isArray(value[key]));
  return { value: { ...value, ...Object.fromEntries(present) }, sources };
}
