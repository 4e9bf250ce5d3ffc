import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { explainIssue } from './explain-issue.ts';
import { meantKey } from './meant-key.ts';
import type { YamlSource } from './yaml-source.ts';

export type Validated<T> = { readonly data: T | null; readonly problems: readonly Problem[] };

/** Paths of keys that are only misspelt: the misspelling is reported, so the key is not missing as well. */
function misspeltPaths(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, value: unknown): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => JSON.stringify([...issue.path, meantKey(key, { root: schema, value, path: issue.path })]));
  });
  return new Set(paths);
}

/** Checks data against a schema: the typed data, or every problem at its place. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Validated<z.output<T>> {
  const { problems } = source;
  if (problems.length > 0 && source.value === null) return { data: null, problems };
  const result = schema.safeParse(source.value ?? {}, { reportInput: true });
  if (result.success) return { data: problems.length === 0 ? result.data : null, problems };
  const { issues } = result.error;
  const misspelt = misspeltPaths(issues, schema, source.value);
  const told = issues.filter((issue) => !misspelt.has(JSON.stringify(issue.path)));
  return { data: null, problems: [...problems, ...told.flatMap((issue) => explainIssue(issue, { schema, source }))] };
}
