import { planFrontmatter, type PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import type { PlanSources } from '../../model/plan/field-source.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import { documentationOf, schemaAt } from '../yaml/schema-at.ts';
import { type ItemDifference, milestoneDifferences, targetDifferences, taskDifferences } from './differences.ts';
import type { MarkedItem, MarkedItems } from './read-items.ts';
import type { Raw } from './written-item.ts';

type List = 'targets' | 'milestones' | 'tasks';
type Corrections = PlanFrontmatter['tasks'][number]['corrects'];

/** An item with what it says otherwise than its words. */
type Compared = {
  readonly list: List;
  readonly index: number;
  readonly corrects: Corrections;
  readonly differences: readonly ItemDifference[];
};

const correctable = ['value', 'min', 'max', 'unit', 'comparator', 'kind', 'targetYear', 'due', 'printed', 'hedge', 'number', 'title'];

/** What the author wrote of an item: without what was derived, which cannot differ. */
function ownFields(item: Raw, sources: PlanSources, key: string): Raw {
  const derived = new Set(Object.keys(sources[key] ?? {}));
  return Object.fromEntries(Object.entries(item).filter(([name, value]) => value !== null && !derived.has(name)));
}

function compareItems(data: PlanFrontmatter, sources: PlanSources, { items }: MarkedItems): Compared[] {
  const marksOf = (key: string): readonly MarkedItem[] => items.get(key) ?? [];
  return [
    ...data.targets.map((item, index): Compared => {
      const key = `Target:${item.id}`;
      // A value that was derived is needed to know which of several figures is meant.
      const differences = targetDifferences({ ...item, ...ownFields(item, sources, key) }, marksOf(key));
      return { list: 'targets', index, corrects: item.corrects, differences };
    }),
    ...data.milestones.map((item, index): Compared => {
      const differences = milestoneDifferences(item, marksOf(`Milestone:${item.id}`));
      return { list: 'milestones', index, corrects: item.corrects, differences };
    }),
    ...data.tasks.map((item, index): Compared => ({
      list: 'tasks',
      index,
      corrects: item.corrects,
      differences: taskDifferences(item, marksOf(`Task:${item.id}`)),
    })),
  ];
}

/** The Chinese name of a field. */
function nameOf(data: PlanFrontmatter, path: readonly [list: List, index: number, field: string]): string {
  return documentationOf(schemaAt(planFrontmatter, data, path)).title ?? path[2];
}

/** Text as YAML takes it: in quotation marks where it would be read as something else. */
const quoted = (text: string) => (/^[\w.\-/—一-龥]+$/u.test(text) && !/^[-<>=~]/.test(text) ? text : JSON.stringify(text));

type Source = {
  readonly data: PlanFrontmatter;
  readonly sources: PlanSources;
  readonly marked: MarkedItems;
  readonly file: string;
  readonly locate: (path: readonly (string | number)[]) => Place;
};

function codeFor({ field, isUnsaid }: ItemDifference) {
  if (isUnsaid) return 'comparator-unsaid';
  return field === 'hedge' ? 'tone-disagrees' : 'figure-disagrees';
}

function checkItem({ list, index, corrects, differences }: Compared, { data, locate }: Source): Problem[] {
  const corrected = new Set(corrects.map(({ field }) => field));
  const differing = new Set(differences.map(({ field }) => field));
  const told = differences
    .filter(({ field }) => !corrected.has(field))
    .map((difference) => {
      const { field, read } = difference;
      const details = { ...difference, name: nameOf(data, [list, index, field]), paste: quoted(read) };
      return problem(codeFor(difference), locate([list, index, field]), details);
    });
  const idle = corrects.flatMap(({ field }, place) => {
    const at = locate([list, index, 'corrects', place, 'field']);
    if (!correctable.includes(field)) return [problem('correction-unknown-field', at, { name: field, known: correctable.join('、') })];
    return differing.has(field) ? [] : [problem('correction-without-difference', at, { name: nameOf(data, [list, index, field]) })];
  });
  return [...told, ...idle];
}

/** Marks that cut a number in two: of targets, whose figure they are to hold. */
function checkMarks({ text, items }: MarkedItems, file: string): Problem[] {
  return [...items.values()]
    .flat()
    .flatMap(({ component, marked, words, line, column }) =>
      component === 'Target'
        ? marked.cut.map(({ start, end }) => problem('mark-cuts-figure', { file, line, column }, { number: text.slice(start, end), words }))
        : [],
    );
}

/** Holds every figure, unit, comparator, time and kind that is written, and numbers and titles of tasks, to the marked words. */
export function checkPromises(source: Source): Problem[] {
  const compared = compareItems(source.data, source.sources, source.marked);
  return [...checkMarks(source.marked, source.file), ...compared.flatMap((item) => checkItem(item, source))];
}

const withNote = (notes: string | null, added: readonly string[]) =>
  added.length === 0 ? notes : [...(notes === null ? [] : [notes]), ...added].join('\n');

/** The plan with its corrections told in the notes of their items, where every reader finds them. */
export function tellCorrections(data: PlanFrontmatter, sources: PlanSources, marked: MarkedItems): PlanFrontmatter {
  const compared = compareItems(data, sources, marked);
  const notesOf = (list: List, index: number): string[] => {
    const item = compared.find((each) => each.list === list && each.index === index);
    return (item?.corrects ?? []).flatMap(({ field, reason }) => {
      const difference = item?.differences.find((each) => each.field === field);
      if (difference === undefined) return [];
      return [`更正：“${nameOf(data, [list, index, field])}”正文写的是“${difference.read}”，本站记为“${difference.written}”。${reason}`];
    });
  };
  return {
    ...data,
    targets: data.targets.map((item, index) => ({ ...item, notes: withNote(item.notes, notesOf('targets', index)) })),
    milestones: data.milestones.map((item, index) => ({ ...item, notes: withNote(item.notes, notesOf('milestones', index)) })),
    tasks: data.tasks.map((item, index) => ({ ...item, notes: withNote(item.notes, notesOf('tasks', index)) })),
  };
}
