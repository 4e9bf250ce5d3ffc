import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { suggest } from '../suggest.ts';
import { explainIssue } from './explain-issue.ts';
import { keysAt } from './schema-at.ts';
import type { YamlSource } from './yaml-source.ts';

export type Validated<T> = { readonly data: T | null; readonly problems: readonly Problem[] };

/** Paths of keys that are only misspelt: the misspelling is reported, so the key is not missing as well. */
function misspeltPaths(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, value: unknown): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, value, issue.path);
    return issue.keys.map((key) => JSON.stringify([...issue.path, suggest(key, known)]));
  });
  return new Set(paths);
}

/** Checks data against a schema: the typed data, or every problem at its place. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Validated<z.output<T>> {
  if (source.problems.length > 0) return { data: null, problems: source.problems };
  const result = schema.safeParse(source.value ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const misspelt = misspeltPaths(issues, schema, source.value);
  const told = issues.filter((issue) => !misspelt.has(JSON.stringify(issue.path)));
  return { data: null, problems: told.flatMap((issue) => explainIssue(issue, { schema, source })) };
}
