import { target as targetSchema } from '../../model/plan/target.ts';
import type { FieldSource, ItemSources } from '../../model/plan/field-source.ts';
import type { Field, Reading } from '../../statements/reading/reading.ts';
import { fieldsOf } from '../../statements/use/fields-of.ts';
import { targetKinds } from '../../model/vocabularies.ts';
import type { MarkedItem } from './read-items.ts';
import { codeOf, type Raw } from './written-item.ts';

/** An item with the fields that its author left out, and where they come from. */
export type Completed = { readonly item: Raw; readonly sources: ItemSources };

const fieldsOfKind = new Map<string, ReadonlySet<string>>(
  targetSchema.options.flatMap(({ shape }) => [...shape.kind.values].map((kind) => [kind, new Set(Object.keys(shape))] as const)),
);

/** Fields that say when an item is due: where one is written, none is taken from elsewhere. */
const timeFields = ['due', 'targetYear', 'duration', 'phase'] as const;
const timeWords = ['targetYear', 'targetYearSource', 'due', 'deadline'] as const;

const isThere = (item: Raw, key: string) => Object.hasOwn(item, key);

type Given = { readonly name: string; readonly value: unknown; readonly source: FieldSource };

function fromWords(text: string, [name, field]: readonly [string, Field<string>]): Given {
  const words = field.from.map(({ start, end }) => text.slice(start, end)).join('、');
  const by = field.basis === 'stated' ? 'words' : 'inferred';
  return { name, value: field.value, source: { by, words: words === '' ? null : words, rule: field.rule } };
}

const byDefault = (name: string, value: unknown): Given => ({ name, value, source: { by: 'defaults', words: null, rule: null } });

/** Adds what is given for the fields that are not written; of two the first. */
function fill(item: Raw, given: readonly Given[]): Completed {
  const sources: Record<string, FieldSource> = {};
  const whole: Record<string, unknown> = { ...item };
  for (const { name, value, source } of given) {
    if (Object.hasOwn(whole, name)) continue;
    whole[name] = value;
    sources[name] = source;
  }
  return { item: whole, sources };
}

/** The times that words state, else those of the plan's defaults; none where the item has a time of its own. */
function timesFor(item: Raw, words: readonly Given[], defaults: readonly Given[]): Given[] {
  if (timeFields.some((name) => isThere(item, name))) return [];
  const isTime = ({ name }: Given) => (timeWords as readonly string[]).includes(name);
  const stated = words.filter(isTime);
  return stated.length > 0 ? stated : defaults.filter(isTime);
}

type Around = { readonly text: string; readonly defaults: Raw };

const defaultsGiven = (defaults: Raw, names: readonly string[]): Given[] =>
  names.flatMap((name) => (isThere(defaults, name) && defaults[name] !== null ? [byDefault(name, defaults[name])] : []));

/** The tone that words state, else that of the plan's defaults, else that of words without any. */
function toneFor(words: readonly Given[], defaults: Raw): Given[] {
  const own = words.filter(({ name }) => name === 'hedge');
  return [...own.filter(({ source }) => source.by === 'words'), ...defaultsGiven(defaults, ['hedge']), ...own];
}

/** The bodies of the task around a target of which only the words are written; a target that is written in full names its own. */
function bodiesFor(item: Raw, task: { readonly id: string; readonly bodies: unknown } | null): Given[] {
  if (isThere(item, 'kind') || task === null || !Array.isArray(task.bodies) || task.bodies.length === 0) return [];
  return [{ name: 'bodies', value: task.bodies, source: { by: 'task', words: task.id, rule: null } }];
}

/** Completes a target: with what its words state, then with the plan's defaults, then with what rules infer. */
export function completeTarget(
  item: Raw,
  {
    reading,
    task,
    ...around
  }: Around & { readonly reading: Reading | null; readonly task: { readonly id: string; readonly bodies: unknown } | null },
): Completed {
  const { text, defaults } = around;
  const words = reading === null ? [] : Array.from(fieldsOf(text, reading), (entry) => fromWords(text, entry));
  const isShort = !isThere(item, 'kind');
  const times = timesFor(item, words, defaultsGiven(defaults, timeWords));
  const isOther = ({ name }: Given) => name !== 'hedge' && !(timeWords as readonly string[]).includes(name);
  const { item: whole, sources } = fill(item, [
    ...words.filter(isOther),
    ...toneFor(words, defaults),
    ...times,
    ...defaultsGiven(defaults, ['groupHedge', 'group', 'scope', 'bodies']),
    ...(isShort ? bodiesFor(item, task) : []),
  ]);
  // What the kind of the target has no place for is left out: 全覆盖 has no comparator.
  const allowed = fieldsOfKind.get(codeOf(targetKinds, whole['kind']) ?? '');
  const isKept = (name: string) => isThere(item, name) || allowed === undefined || allowed.has(name);
  return {
    item: Object.fromEntries(Object.entries(whole).filter(([name]) => isKept(name))),
    sources: Object.fromEntries(Object.entries(sources).filter(([name]) => isKept(name))),
  };
}

/** Completes a milestone: its tone and time. */
export function completeMilestone(item: Raw, { reading, text, defaults }: Around & { readonly reading: Reading | null }): Completed {
  const words = reading === null ? [] : Array.from(fieldsOf(text, reading), (entry) => fromWords(text, entry));
  const times = timesFor(item, words, defaultsGiven(defaults, timeWords));
  return fill(item, [...toneFor(words, defaults), ...times, ...defaultsGiven(defaults, ['bodies'])]);
}

const heading = (name: string, value: string, words: string): Given => ({
  name,
  value,
  source: { by: 'words', words, rule: '任务的标题' },
});

/** Completes a task: number and title by the heading above its block, its group by the chapter. */
export function completeTask(item: Raw, marked: MarkedItem | null): Completed {
  const own = marked?.heading ?? null;
  if (own === null) return fill(item, []);
  const whole = `${own.number ?? ''}${own.title}`;
  const titles = isThere(item, 'title')
    ? []
    : [...(own.number === null ? [] : [heading('number', own.number, whole)]), heading('title', own.title, whole)];
  const chapters = [own, ...(marked?.chapter ? [marked.chapter] : [])];
  const safeguards = chapters.find(({ title }) => /保障|组织实施|實施保障|保障措施/u.test(title));
  const group: Given = {
    name: 'group',
    value: safeguards === undefined ? 'task' : 'safeguard',
    source: { by: 'inferred', words: (safeguards ?? chapters.at(-1))?.title ?? null, rule: '所在章的标题' },
  };
  return fill(item, [...titles, group]);
}
