import type { z } from 'zod';
import { body, type Body } from '../model/registry/body.ts';
import { indicator, type Indicator } from '../model/registry/indicator.ts';
import type { Observation } from '../model/registry/observation.ts';
import { region, type Region } from '../model/registry/region.ts';
import { report, type Report } from '../model/registry/report.ts';
import { siteConfig, type SiteConfig } from '../model/site/site.ts';
import type { ContentFile } from './files/list-files.ts';
import { reasonOf } from './files/guarded-file.ts';
import { readSource } from './files/read-source.ts';
import { type Problem, problem } from './problems/catalogue.ts';
import { readObservations } from './registry/read-observations.ts';
import { readRegistry, readSingle, type Placed, type Registry } from './registry/read-registry.ts';
import { TimeLimitError, withinTime } from './worker/within-time.ts';
import { isInDoubt } from './yaml/salvage.ts';

/** How long one registry may take, in milliseconds: a hundred times what one of 1 MB takes. */
const timeLimit = 20_000;

type Read = { readonly root: string; readonly files: readonly ContentFile[] };
type Reader<T> = (text: string, file: string) => Registry<T>;
type Loaded<T> = { readonly entries: readonly Placed<T>[]; readonly problems: readonly Problem[]; readonly unread: readonly string[] };

export type Registries = {
  readonly site: Placed<SiteConfig> | null;
  readonly bodies: readonly Placed<Body>[];
  readonly regions: readonly Placed<Region>[];
  readonly indicators: readonly Placed<Indicator>[];
  readonly observations: readonly Placed<Observation>[];
  readonly reports: readonly Placed<Report>[];
  readonly problems: readonly Problem[];
  /** Files of which an entry could not be told. */
  readonly unread: readonly string[];
};

/** Reads one file, and stops where that takes too long or the stack overflows: the other files are read all the same. */
function readGuarded<T>(text: string, file: string, read: Reader<T>): Registry<T> {
  try {
    return withinTime(timeLimit, () => read(text, file));
  } catch (error) {
    const reason = error instanceof TimeLimitError ? `超过 ${timeLimit / 1000} 秒没有结果` : `程序中断（${reasonOf(error)}）`;
    return { entries: [], problems: [problem('parser-stopped', { file }, { reason })], isComplete: false };
  }
}

function load<T>(kind: ContentFile['kind'], { root, files }: Read, read: Reader<T>): Loaded<T> {
  const registries = files
    .filter((file) => file.kind === kind)
    .map(({ path }) => {
      const { text, problems } = readSource(root, path);
      if (text === null) return { path, entries: [], problems, isComplete: false };
      const registry = readGuarded(text, path, read);
      return { path, ...registry, problems: [...problems, ...registry.problems] };
    });
  return {
    entries: registries.flatMap(({ entries }) => entries),
    problems: registries.flatMap(({ problems }) => problems),
    unread: registries.filter(({ isComplete }) => !isComplete).map(({ path }) => path),
  };
}

function entriesOf<T extends z.ZodType>(schema: T): Reader<z.output<T>> {
  return (text, file) => readRegistry(schema, text, file);
}

/** The site; without a day that can be told, it has none that others could be held against. */
function siteOf(text: string, file: string): Registry<SiteConfig> {
  const { entry, faults, problems } = readSingle(siteConfig, text, file);
  return { entries: entry === null ? [] : [entry], problems, isComplete: entry !== null && !isInDoubt(faults, ['asOf']) };
}

export type LoadedSite = Loaded<SiteConfig>;

/** Reads the settings of the site. */
export function loadSite(read: Read): LoadedSite {
  return load('site', read, siteOf);
}

/** Reads all registries of a content folder, whose settings were read before. */
export function loadRegistries(read: Read, site: LoadedSite): Registries {
  const bodies = load('bodies', read, entriesOf(body));
  const regions = load('regions', read, entriesOf(region));
  const indicators = load('indicators', read, entriesOf(indicator));
  const observations = load('observations', read, readObservations);
  const reports = load('reports', read, entriesOf(report));
  const all = [site, bodies, regions, indicators, observations, reports];
  return {
    site: site.entries[0] ?? null,
    bodies: bodies.entries,
    regions: regions.entries,
    indicators: indicators.entries,
    observations: observations.entries,
    reports: reports.entries,
    problems: all.flatMap(({ problems }) => problems),
    unread: all.flatMap(({ unread }) => unread),
  };
}
