import type { z } from 'zod';
import { planFrontmatter, type PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { pageFrontmatter, type PageFrontmatter } from '../../model/site/page.ts';
import { readText } from '../mdx/read-text.ts';
import type { CheckedText } from '../mdx/text-tree.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { checkFrontmatterEnd } from '../yaml/check-frontmatter-end.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';
import type { Fault } from '../yaml/salvage.ts';
import { validate } from '../yaml/validate.ts';
import { parseYaml } from '../yaml/yaml-source.ts';

/** A document as far as it could be read; both parts are `null` when they could not. With `faults`, the data is not to be published. */
export type ReadDocument<T> = {
  readonly data: T | null;
  readonly faults: readonly Fault[];
  readonly text: CheckedText | null;
  readonly problems: readonly Problem[];
};

function readDocument<T extends z.ZodType>(schema: T, source: string, file: string): ReadDocument<z.output<T>> {
  const parts = splitFrontmatter(source);
  if (parts === null) return { data: null, faults: [], text: null, problems: [problem('no-frontmatter', { file })] };
  const { data, faults, problems } = validate(schema, parseYaml(parts.yaml, file, 1));
  const read = readText(parts.text, file);
  return { data, faults, text: read.text, problems: [...checkFrontmatterEnd(schema, parts, file), ...problems, ...read.problems] };
}

/** Reads the source of `plans/<id>.mdx`: frontmatter against the schema, text against the allow-list. Nothing is executed. */
export function readPlan(source: string, file: string): ReadDocument<PlanFrontmatter> {
  return readDocument(planFrontmatter, source, file);
}

/** Reads the source of `pages/<id>.mdx`. */
export function readPage(source: string, file: string): ReadDocument<PageFrontmatter> {
  return readDocument(pageFrontmatter, source, file);
}
