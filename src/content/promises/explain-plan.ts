import { fieldSources, type FieldSource, type PlanSources } from '../../model/plan/field-source.ts';
import { planFrontmatter, type PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { documentationOf, schemaAt } from '../yaml/schema-at.ts';
import { wordFor } from './field-words.ts';

const lists = [
  ['targets', 'Target', '目标'],
  ['milestones', 'Milestone', '节点'],
  ['tasks', 'Task', '任务'],
] as const;

function formatSource(source: FieldSource | undefined): string {
  if (source === undefined) return '录入';
  const words = source.words === null ? '' : `“${source.words}”`;
  const rule = source.rule === null ? '' : `（规则：${source.rule}）`;
  return `${fieldSources[source.by]}${words}${rule}`;
}

function formatValue(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => formatValue(field, each)).join('、');
  if (typeof value !== 'object' || value === null) return wordFor(field, String(value));
  return Object.entries(value)
    .filter(([, each]) => each !== null)
    .map(([key, each]) => formatValue(key, each))
    .join('，');
}

const isEmpty = (value: unknown) => value === null || value === false || (Array.isArray(value) && value.length === 0);

/**
 * Prints where each field of the items of a plan comes from: typed, or from which words and by which rule. `only` names one item;
 * the empty text where there is none.
 */
export function explainPlan(data: PlanFrontmatter, sources: PlanSources, only: string | null): string {
  const explained = lists.flatMap(([list, component, title]) =>
    data[list].flatMap((item, index) => {
      if (only !== null && item.id !== only) return [];
      const own = sources[`${component}:${item.id}`] ?? {};
      const rows = Object.entries(item)
        .filter(([field, value]) => field !== 'id' && !isEmpty(value))
        .map(([field, value]) => {
          const { title: name } = documentationOf(schemaAt(planFrontmatter, data, [list, index, field]));
          return `  ${field}（${name ?? field}）：${formatValue(field, value)}　← ${formatSource(own[field])}`;
        });
      return [[`${title} ${item.id}`, ...rows].join('\n')];
    }),
  );
  return explained.join('\n\n');
}
