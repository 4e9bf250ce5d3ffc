import { z } from 'zod';
import type { Place, Problem } from '../../model/problem.ts';
import { doubtfulLine, isInDoubt, type Fault } from '../yaml/salvage.ts';
import { validate } from '../yaml/validate.ts';
import { parseYaml, type Path } from '../yaml/yaml-source.ts';

/** An entry of a registry with the place of each of its fields, for problems that only show when everything is linked. */
export type Placed<T> = { readonly value: T; readonly file: string; readonly locate: (path: Path) => Place };

export type Registry<T> = {
  readonly entries: readonly Placed<T>[];
  readonly problems: readonly Problem[];
  /** Whether every entry of the file is among `entries`. */
  readonly isComplete: boolean;
};

/** An entry whose places are in doubt where it has faults; `null` where it needed a stand-in, which others must not be held against. */
function placed<T>(entry: Placed<T>, faults: readonly Fault[]): Placed<T> | null {
  if (faults.some(({ how }) => how === 'stand-in')) return null;
  return { ...entry, locate: (path) => (isInDoubt(faults, path) ? { file: entry.file, line: doubtfulLine } : entry.locate(path)) };
}

/** Reads one registry file: a YAML list of entries. Entries with faults are left out, or kept where only a field of theirs is. */
export function readRegistry<T extends z.ZodType>(schema: T, source: string, file: string): Registry<z.output<T>> {
  const yaml = parseYaml(source, file);
  const { data, faults, problems } = validate(z.array(schema), yaml);
  const ofEntry = Map.groupBy(faults, ({ path }) => path[0]);
  const entries = (data ?? []).flatMap((value, index) => {
    const own = (ofEntry.get(index) ?? []).map(({ path, how }) => ({ path: path.slice(1), how }));
    return placed({ value, file, locate: (path: Path) => yaml.locate([index, ...path]) }, own) ?? [];
  });
  return { entries, problems, isComplete: data !== null && entries.length === data.length };
}

/** Reads a file that holds one entry, such as `site.yaml`; it is kept with stand-ins, whose places are in doubt. */
export function readSingle<T extends z.ZodType>(
  schema: T,
  source: string,
  file: string,
): { readonly entry: Placed<z.output<T>> | null; readonly faults: readonly Fault[]; readonly problems: readonly Problem[] } {
  const yaml = parseYaml(source, file);
  const { data, faults, problems } = validate(schema, yaml);
  const locate = (path: Path) => (isInDoubt(faults, path) ? { file, line: doubtfulLine } : yaml.locate(path));
  return { entry: data === null ? null : { value: data, file, locate }, faults, problems };
}
