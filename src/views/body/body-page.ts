import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatTaskVerdict } from '../../words/format/verdicts.ts';
import { formatDue } from '../../words/format/dates.ts';
import { dataFileAddress } from '../../model/addresses.ts';
import type { Body, Region, Task } from '../../model/portal.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import { type Part, partOf } from '../../model/plan/answer-matrix.ts';
import { type TaskState, taskStates } from '../../model/verdict/verdict.ts';
import { bodyLevels } from '../../model/vocabularies.ts';
import type { Chart } from '../../charts/chart.ts';
import { shareChart } from '../../charts/verdict-charts.ts';
import { type CatalogueRow, catalogueRows } from '../catalogue/catalogue-page.ts';
import type { Directory, Stated } from '../../model/site/directory.ts';
import { type Progress, totalOf } from '../../model/verdict/tally.ts';
import { type PromiseRow, promiseRows } from '../verdict/promises.ts';

/** A task of a body with its part in it and what became of it. */
export type TaskRow = Stated<Task> & {
  readonly part: NonNullable<Part>;
  /** When it is due, in words; `null` where the plan names no time. */
  readonly due: string | null;
  readonly state: TaskState;
  readonly sentence: string;
};

/** What a body answers for, over all plans. */
export type Obligations = {
  readonly progress: Progress;
  /** How its targets are divided among verdicts; `null` where there are too few. */
  readonly share: Chart | null;
  readonly promises: readonly PromiseRow[];
  readonly tasks: readonly TaskRow[];
  readonly asOf: string;
};

/** Everything the page of one body shows. */
export type BodyPage = {
  readonly body: Body;
  readonly parent: Body | null;
  readonly region: Region | null;
  readonly subordinate: readonly Body[];
  /** Who took over from it, and from whom it took over. */
  readonly successors: readonly Body[];
  readonly predecessors: readonly Body[];
  readonly issued: readonly CatalogueRow[];
  readonly addressed: readonly CatalogueRow[];
  readonly obligations: Obligations;
};

/** What a body has a part in, and of the tasks those that it answers for. */
function itemsOfBody(id: string, { targetsByBody, milestonesByBody, tasksByBody }: Directory) {
  const tasks = tasksByBody.get(id) ?? [];
  const answered = tasks.filter(({ item }) => partOf(id, item) !== 'cooperates');
  return { targets: targetsByBody.get(id) ?? [], milestones: milestonesByBody.get(id) ?? [], tasks, answered };
}

function obligationsOf({ id, ...body }: Body, directory: Directory, t: Dictionary): Obligations {
  const { portal } = directory;
  const items = itemsOfBody(id, directory);
  const progress = totalOf({ ...items, tasks: items.answered }, portal);
  const tasks = items.tasks.map((stated): TaskRow => {
    const verdict = judgementsOf(portal).task(stated.plan, stated.item);
    const sentence = formatTaskVerdict(verdict, portal.site.asOf, t);
    const due = verdict.due === null ? null : formatDue(verdict.due, t);
    return { ...stated, part: partOf(id, stated.item) ?? 'answers', due, state: verdict.state, sentence };
  });
  return {
    progress,
    share: shareChart(progress.targets, { name: markLanguage(body.name, body, t), data: dataFileAddress('targets.csv') }, t),
    promises: promiseRows({ targets: items.targets, milestones: items.milestones }, { directory, t }),
    tasks: tasks.toSorted((a, b) => taskStates.indexOf(a.state) - taskStates.indexOf(b.state)),
    asOf: portal.site.asOf,
  };
}

/** Gathers what the page of a body shows. */
export function bodyPage(body: Body, directory: Directory, t: Dictionary): BodyPage {
  const { bodies, regions, bodiesByParent, plansByIssuer, plansByAddressee } = directory;
  return {
    body,
    parent: bodies.get(body.parent ?? '') ?? null,
    region: regions.get(body.region ?? '') ?? null,
    subordinate: bodiesByParent.get(body.id) ?? [],
    successors: body.successor.flatMap((id) => bodies.get(id) ?? []),
    predecessors: directory.portal.bodies.filter(({ successor }) => successor.includes(body.id)),
    issued: catalogueRows(plansByIssuer.get(body.id) ?? [], directory),
    addressed: catalogueRows(plansByAddressee.get(body.id) ?? [], directory),
    obligations: obligationsOf(body, directory, t),
  };
}

/** A body with how many plans it issued and how many items it answers for. */
export type BodyEntry = { readonly body: Body; readonly issued: number; readonly obligations: number };

/** The bodies of one level. */
export type BodyGroup = { readonly level: Body['level']; readonly entries: readonly BodyEntry[] };

/** Every body with what it issued and answers for, grouped by level from the national one down. */
export function bodyGroups(directory: Directory): readonly BodyGroup[] {
  const entries = directory.portal.bodies.map((body): BodyEntry => {
    const { targets, milestones, answered } = itemsOfBody(body.id, directory);
    const issued = directory.plansByIssuer.get(body.id)?.length ?? 0;
    return { body, issued, obligations: targets.length + milestones.length + answered.length };
  });
  const levels = Object.keys(bodyLevels);
  const groups = levels.map((level) => entries.filter(({ body }) => body.level === level));
  return groups.flatMap((group) => (group[0] === undefined ? [] : [{ level: group[0].body.level, entries: group }]));
}
