import { withJointIssuers } from './joint-issuers.ts';
import type { z } from 'zod';
import { planFrontmatter, type PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import type { PlanSources } from '../../model/plan/field-source.ts';
import { pageFrontmatter, type PageFrontmatter } from '../../model/site/page.ts';
import type { Context, Reading } from '../../statements/reading/reading.ts';
import { readText } from '../mdx/read-text.ts';
import type { CheckedText } from '../mdx/text-tree.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { checkPromises, tellCorrections } from '../promises/check-promises.ts';
import { checkShortForm, linesOfItems } from '../promises/check-short-form.ts';
import { completePlan } from '../promises/complete-plan.ts';
import { type MarkedWords, markedWords } from '../promises/marked-words.ts';
import { checkUncovered, findUncovered } from '../promises/uncovered.ts';
import { type MarkedItems, readItems } from '../promises/read-items.ts';
import { checkFrontmatterEnd } from '../yaml/check-frontmatter-end.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';
import { doubtfulLine, isInDoubt, type Fault } from '../yaml/salvage.ts';
import { validate } from '../yaml/validate.ts';
import { parseYaml, type Path, type YamlSource } from '../yaml/yaml-source.ts';

/** A document as far as it could be read; both parts are `null` when they could not. With `faults`, the data is not to be published. */
export type ReadDocument<T> = {
  readonly data: T | null;
  readonly faults: readonly Fault[];
  readonly text: CheckedText | null;
  readonly problems: readonly Problem[];
};

/** A plan with where those of its fields come from that its author left out, its marked words, and the promises that no mark covers. */
export type ReadPlan = ReadDocument<PlanFrontmatter> & {
  readonly sources: PlanSources;
  readonly marked: MarkedItems;
  readonly words: MarkedWords | null;
  readonly uncovered: readonly Reading[];
};

const nothing = { data: null, faults: [], text: null } as const;

/** The years of a plan's period, as far as they are written. */
function contextOf(value: unknown): Context {
  const period: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'period') : null;
  const yearOf = (key: string) => {
    const written: unknown = typeof period === 'object' && period !== null ? Reflect.get(period, key) : null;
    return typeof written === 'string' && /^\d{4}/.test(written) ? Number(written.slice(0, 4)) : null;
  };
  const [start, end] = [yearOf('start'), yearOf('end')];
  return { period: start === null || end === null ? null : { start, end }, region: null };
}

const noItems: MarkedItems = { text: '', items: new Map() };

function readFrontmatter(yaml: YamlSource, marked: MarkedItems, file: string): Pick<ReadPlan, 'data' | 'faults' | 'sources' | 'problems'> {
  const written = withJointIssuers(yaml);
  const { value, sources } = completePlan(written.value, marked);
  const { data, faults, problems } = validate(planFrontmatter, { ...yaml, ...written, value });
  const unread = checkShortForm(value, marked, yaml.locate);
  // A kind that could not be read from the words is told as that, not as missing.
  const lines = new Set(unread.map((each) => each.problem.line));
  const told = [...problems.filter(({ code, line }) => code !== 'missing-key' || !lines.has(line)), ...unread.map((each) => each.problem)];
  if (data === null) return { data, faults, sources, problems: told };
  const locate = (path: Path) => (isInDoubt(faults, path) ? { file, line: doubtfulLine } : yaml.locate(path));
  const compared = checkPromises({ data, sources, marked, file, locate }).filter(({ line }) => line !== doubtfulLine);
  return { data: tellCorrections(data, sources, marked), faults, sources, problems: [...told, ...compared] };
}

/** Reads the source of `plans/<id>.mdx`: frontmatter against the schema and the words of the text, text against the allow-list. Nothing is executed. */
export function readPlan(source: string, file: string): ReadPlan {
  const parts = splitFrontmatter(source);
  if (parts === null)
    return { ...nothing, sources: {}, marked: noItems, words: null, uncovered: [], problems: [problem('no-frontmatter', { file })] };
  const yaml = parseYaml(parts.yaml, file, 1);
  const { text, problems } = readText(parts.text, file);
  const context = contextOf(yaml.value);
  const words = text === null ? null : markedWords(text.tree.root);
  const marked = text === null || words === null ? noItems : readItems(text.tree, words, context);
  const { data, problems: inData, ...frontmatter } = readFrontmatter(yaml, marked, file);
  // What a text that cannot be read would have given is not missing.
  const items = text === null ? linesOfItems(yaml.value, yaml.locate) : new Set();
  const ofData = inData.filter(({ code, line }) => !['missing-key', 'unmarked-item'].includes(code) || !items.has(line));
  const uncovered = words === null || data === null ? [] : findUncovered(words, data, context);
  const hints = words === null ? [] : checkUncovered(words, uncovered, file);
  const found = [...checkFrontmatterEnd(planFrontmatter, parts, file), ...ofData, ...problems, ...hints];
  return { ...frontmatter, data, text, marked, words, uncovered, problems: found };
}

function readDocument<T extends z.ZodType>(schema: T, source: string, file: string): ReadDocument<z.output<T>> {
  const parts = splitFrontmatter(source);
  if (parts === null) return { ...nothing, problems: [problem('no-frontmatter', { file })] };
  const { data, faults, problems } = validate(schema, parseYaml(parts.yaml, file, 1));
  const read = readText(parts.text, file);
  return { data, faults, text: read.text, problems: [...checkFrontmatterEnd(schema, parts, file), ...problems, ...read.problems] };
}

/** Reads the source of `pages/<id>.mdx`. */
export function readPage(source: string, file: string): ReadDocument<PageFrontmatter> {
  return readDocument(pageFrontmatter, source, file);
}
