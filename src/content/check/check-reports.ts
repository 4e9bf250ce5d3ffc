import { publicationOf } from '../../model/plan/publication.ts';
import type { Report } from '../../model/registry/report.ts';
import { lastDay } from '../../model/time/days.ts';
import { dueOf } from '../../model/time/due.ts';
import { isAfter } from '../../model/values/partial-date.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Placed } from '../registry/read-registry.ts';
import { checkUnit } from './check-unit.ts';
import { placeWords, type Loaded, type LoadedPlan } from './loaded.ts';
import { hasItem, itemWords, reportedItems, suggestItem, type ReportedItem } from './reported-item.ts';

type Entry = Placed<Report>;
const valueKeys = ['value', 'period', 'unit'] as const;

function checkValue({ value, locate }: Entry, { kind }: ReportedItem): Problem[] {
  const what = itemWords[kind];
  // A state may name the period that it is about.
  const isState = value.state !== null && value.value === null && value.unit === null;
  const written = isState ? undefined : valueKeys.find((key) => value[key] !== null);
  const missing = valueKeys.filter((key) => value[key] === null);
  if (kind !== 'target' && written !== undefined) return [problem('report-value-misplaced', locate([written]), { what })];
  if (written === undefined) return value.state === null ? [problem('report-says-nothing', locate([kind]), { what })] : [];
  return missing.length === 0 ? [] : [problem('report-value-incomplete', locate([written]), { missing: missing.join('、') })];
}

function checkItem({ value, locate }: Entry, item: ReportedItem, plan: LoadedPlan): Problem[] {
  const { kind, id } = item;
  if (!hasItem(plan, item))
    return [problem('report-unknown-item', locate([kind]), { id, what: itemWords[kind], suggestion: suggestItem(plan, item) })];
  const target = plan.data.targets.find((each) => kind === 'target' && each.id === id);
  if (target === undefined) return [];
  return checkUnit('report-unit', { written: [value.unit], expected: [target.unit, target.unitNormalised], place: () => locate(['unit']) });
}

const listOf = { target: 'targets', milestone: 'milestones', task: 'tasks' } as const;

/** When something was reached does not lie after the report, and is stated where the report comes after the due period. */
function checkReached({ value, locate }: Entry, { kind, id }: ReportedItem, { data }: LoadedPlan): Problem[] {
  const { state, date, period, reachedDate } = value;
  if (reachedDate !== null && isAfter(reachedDate, date))
    return [problem('reached-after-report', locate(['reachedDate']), { reached: reachedDate, date })];
  const item = [...data[listOf[kind]]].find((each) => each.id === id);
  const due = item === undefined ? null : dueOf({ ...item, targetYear: 'targetYear' in item ? item.targetYear : null });
  const isLate = state === 'reached' && value.value === null && due !== null && date > lastDay(due);
  return isLate && reachedDate === null && period === null ? [problem('reached-date-unstated', locate(['date']), { date, due })] : [];
}

function checkEvidence({ value, locate }: Entry): Problem[] {
  if (value.evidence.length === 0) return [problem('report-without-evidence', locate([]))];
  return value.evidence.flatMap(({ title, url, file }, index) =>
    url === null && file === null ? [problem('evidence-without-source', locate(['evidence', index, 'title']), { title })] : [],
  );
}

function checkPublication({ value, locate }: Entry, { data }: LoadedPlan): Problem[] {
  const publication = publicationOf(data);
  if (publication === 'full') return [];
  const why = publication === 'metadata' ? '依申请公开' : '是草稿';
  return [problem('report-not-published', locate(['plan']), { plan: value.plan, why })];
}

function checkReport(entry: Entry, plan: LoadedPlan | undefined): Problem[] {
  const items = reportedItems(entry.value);
  const [item, second] = items;
  const evidence = checkEvidence(entry);
  if (item === undefined || second !== undefined) {
    return [problem('report-item', entry.locate(second === undefined ? [] : [second.kind]), { count: items.length }), ...evidence];
  }
  const linked =
    plan === undefined ? [] : [...checkItem(entry, item, plan), ...checkReached(entry, item, plan), ...checkPublication(entry, plan)];
  return [...checkValue(entry, item), ...linked, ...evidence];
}

function duplicates(reports: readonly Entry[]): Problem[] {
  const key = ({ value: { plan, target, milestone, task, date, period } }: Entry) =>
    JSON.stringify([plan, target, milestone, task, date, period]);
  return [...Map.groupBy(reports, key).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map(({ locate }) => problem('duplicate-report', locate(['date']), { first: placeWords(first.locate(['date'])) })),
  );
}

/** Each report says one thing of one item that exists, with evidence, and nothing twice on one day. */
export function checkReports({ reports, plans }: Loaded): Problem[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return [...reports.flatMap((entry) => checkReport(entry, byId.get(entry.value.plan))), ...duplicates(reports)];
}
