import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { explainIssue } from './explain-issue.ts';
import type { YamlSource } from './yaml-source.ts';

export type Validated<T> = { readonly data: T | null; readonly problems: readonly Problem[] };

/** Checks data against a schema: the typed data, or every problem at its place. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Validated<z.output<T>> {
  if (source.problems.length > 0) return { data: null, problems: source.problems };
  const result = schema.safeParse(source.value ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return { data: null, problems: result.error.issues.flatMap((issue) => explainIssue(issue, { schema, source })) };
}
