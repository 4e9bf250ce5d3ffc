import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { checkDecoded } from '../files/check-decoded.ts';
import { explainIssue } from './explain-issue.ts';
import { meantKey } from './meant-key.ts';
import { salvage, type Fault } from './salvage.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** Data held against a schema. Where `faults` are, it is only good for finding more problems; `null` where not even for that. */
export type Validated<T> = { readonly data: T | null; readonly faults: readonly Fault[]; readonly problems: readonly Problem[] };

/** Paths of keys that are only misspelt: the misspelling is reported, so the key is not missing as well. */
function misspeltPaths(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, value: unknown): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => JSON.stringify([...issue.path, meantKey(key, { root: schema, value, path: issue.path })]));
  });
  return new Set(paths);
}

/** Characters that YAML writes as `"\u202E"`, in any text of the data. */
function checkEscapes({ value, text, locate }: YamlSource): Problem[] {
  if (!text.includes('\\')) return [];
  const problems: Problem[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (typeof node === 'string') problems.push(...checkDecoded(node, text, () => locate(path)));
    else if (typeof node === 'object' && node !== null)
      for (const [key, inner] of Object.entries(node)) {
        problems.push(...checkDecoded(key, text, () => locate(path)));
        visit(inner, [...path, Array.isArray(node) ? Number(key) : key]);
      }
  };
  visit(value, []);
  return problems;
}

/** Checks data against a schema: the typed data, and every problem at its place. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Validated<z.output<T>> {
  if (source.problems.length > 0 && source.value === null) return { data: null, faults: [], problems: source.problems };
  const escapes = [...source.problems, ...checkEscapes(source)];
  const value = source.value ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [], problems: escapes };
  const { issues } = result.error;
  const misspelt = misspeltPaths(issues, schema, value);
  const told = issues.filter((issue) => !misspelt.has(JSON.stringify(issue.path)));
  const problems = [...escapes, ...told.flatMap((issue) => explainIssue(issue, { schema, source }))];
  return { ...(salvage(schema, value) ?? { data: null, faults: [] }), problems };
}
