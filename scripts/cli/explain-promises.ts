import { idOf } from '../../src/content/files/layout.ts';
import { listFiles } from '../../src/content/files/list-files.ts';
import { readSource } from '../../src/content/files/read-source.ts';
import { readPlan, type ReadPlan } from '../../src/content/plan/read-plan.ts';
import { explainPlan } from '../../src/content/promises/explain-plan.ts';
import { formatSuggestions, type Suggestion, suggestPromises } from '../../src/content/promises/suggest-promises.ts';
import { suggest } from '../../src/content/suggest.ts';
import { nameFromHere } from './print-problems.ts';
import { UsageError } from './options.ts';

type Plan = ReadPlan & { readonly id: string; readonly file: string };

/** The plans of a content folder that was checked before, but for the files that no parser survives. */
async function readPlans(content: string, stopped: ReadonlySet<string>): Promise<Plan[]> {
  const { files } = await listFiles(content);
  const plans = files.filter(({ kind, path }) => kind === 'plan' && !stopped.has(path));
  return plans.flatMap(({ path }) => {
    const { text } = readSource(content, path);
    return text === null ? [] : [{ ...readPlan(text, path), id: idOf(path), file: path }];
  });
}

const hasFaults = '资料栏有错误，读不出来。请先运行 npm run check，改正以后再试。';

type Source = { readonly content: string; readonly stopped: ReadonlySet<string> };

/** Prints where each field of a plan comes from, or of one item: its id, alone or behind that of its plan as `plan#item`. */
export async function explain({ content, stopped }: Source, named: string): Promise<string> {
  const plans = await readPlans(content, stopped);
  const [first = '', item = null] = named.split('#');
  const own = plans.filter(({ id }) => id === first);
  const chosen = own.length > 0 ? own : plans;
  const only = own.length > 0 ? item : first;
  const parts = chosen.flatMap(({ data, sources, file }) => {
    const explained = data === null ? '' : explainPlan(data, sources, only);
    return explained === '' ? [] : [`${nameFromHere(file, content)}\n\n${explained}`];
  });
  if (parts.length > 0) return parts.join('\n\n');
  const faulty = own.find(({ data }) => data === null);
  if (faulty !== undefined) return `${nameFromHere(faulty.file, content)}：${hasFaults}`;
  const known = plans.flatMap(({ id, data }) => [
    id,
    ...(data === null ? [] : [...data.targets, ...data.milestones, ...data.tasks].map((each) => each.id)),
  ]);
  const near = suggest(first, known);
  throw new UsageError(`没有编号“${named}”的规划、目标、节点或任务。${near === null ? '' : `是不是 ${near}？`}`);
}

/** The promises that no mark covers, of one plan or of all: as a list for people, or as JSON. */
export async function suggestMarks(
  { content, stopped }: Source,
  { plan, isJson }: { readonly plan: string | null; readonly isJson: boolean },
): Promise<string> {
  const plans = await readPlans(content, stopped);
  const chosen = plan === null ? plans : plans.filter(({ id }) => id === plan);
  if (plan !== null && chosen.length === 0) {
    const near = suggest(
      plan,
      plans.map(({ id }) => id),
    );
    throw new UsageError(`没有编号“${plan}”的规划。${near === null ? '' : `是不是 ${near}？`}`);
  }
  const found = chosen.map(
    ({ file, words, uncovered, data }): { readonly file: string; readonly suggestions: readonly Suggestion[] | null } => {
      if (data === null || words === null) return { file, suggestions: null };
      const taken = [...data.targets, ...data.milestones, ...data.tasks].map(({ id }) => id);
      return { file, suggestions: suggestPromises(words, uncovered, taken) };
    },
  );
  if (isJson)
    return JSON.stringify(
      found.flatMap(({ file, suggestions }) => (suggestions ?? []).map((each) => ({ file: nameFromHere(file, content), ...each }))),
      null,
      2,
    );
  return found
    .map(({ file, suggestions }) => {
      const name = nameFromHere(file, content);
      return suggestions === null ? `${name}：${hasFaults}` : formatSuggestions(name, suggestions);
    })
    .join('\n\n');
}
