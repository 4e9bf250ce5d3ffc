import { z } from 'zod';
import type { Place, Problem } from '../../model/problem.ts';
import { validate } from '../yaml/validate.ts';
import { parseYaml, type Path } from '../yaml/yaml-source.ts';

/** An entry of a registry with the place of each of its fields, for problems that only show when everything is linked. */
export type Placed<T> = { readonly value: T; readonly file: string; readonly locate: (path: Path) => Place };

export type Registry<T> = { readonly entries: readonly Placed<T>[]; readonly problems: readonly Problem[] };

/** Reads one registry file: a YAML list of entries. */
export function readRegistry<T extends z.ZodType>(schema: T, source: string, file: string): Registry<z.output<T>> {
  const yaml = parseYaml(source, file);
  const { data, problems } = validate(z.array(schema), yaml);
  const entries = (data ?? []).map((value, index) => ({ value, file, locate: (path: Path) => yaml.locate([index, ...path]) }));
  return { entries, problems };
}

/** Reads a file that holds one entry, such as `site.yaml`. */
export function readSingle<T extends z.ZodType>(
  schema: T,
  source: string,
  file: string,
): { readonly entry: Placed<z.output<T>> | null; readonly problems: readonly Problem[] } {
  const yaml = parseYaml(source, file);
  const { data, problems } = validate(schema, yaml);
  return { entry: data === null ? null : { value: data, file, locate: yaml.locate }, problems };
}
