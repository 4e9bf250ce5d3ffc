import type { TextFacts } from '../../model/body-text.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import type { PlanSources } from '../../model/plan/field-source.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Body } from '../../model/registry/body.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import type { Observation } from '../../model/registry/observation.ts';
import type { Report } from '../../model/registry/report.ts';
import type { Region } from '../../model/registry/region.ts';
import type { FramePlace, PageFrontmatter } from '../../model/site/page.ts';
import type { SiteConfig } from '../../model/site/site.ts';
import type { ReadFrame } from '../frame/read-frame-part.ts';
import type { Placed } from '../registry/read-registry.ts';
import { doubtfulLine, type Fault } from '../yaml/salvage.ts';
import type { Path } from '../yaml/yaml-source.ts';

/** A plan or page that could be read, before it is linked. */
export type LoadedDocument<T> = {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  /** `null` when the text had errors: checks that need it are left out. */
  readonly text: TextFacts | null;
  /** Where the frontmatter was not as it should be: its data is then only good for finding more problems. */
  readonly faults: readonly Fault[];
  /** Whether nothing at all is wrong with the document by itself. */
  readonly isSound: boolean;
  /** The place of a value of the frontmatter; of one in doubt, `doubtfulLine`. */
  readonly locate: (path: Path) => Place;
};

export type LoadedPlan = LoadedDocument<PlanFrontmatter> & { readonly sources: PlanSources };
export type LoadedPage = LoadedDocument<PageFrontmatter>;
/** A part of the frame around every page: its id is its place. */
export type LoadedFramePart = LoadedDocument<ReadFrame> & { readonly id: FramePlace };

/** Everything that could be read from a content folder: what the checks of the whole site look at. */
export type Loaded = {
  readonly root: string;
  /** The day as of which the site speaks. */
  readonly asOf: SiteConfig['asOf'] | null;
  readonly site: Placed<SiteConfig> | null;
  readonly plans: readonly LoadedPlan[];
  readonly pages: readonly LoadedPage[];
  readonly frame: readonly LoadedFramePart[];
  readonly bodies: readonly Placed<Body>[];
  readonly regions: readonly Placed<Region>[];
  readonly indicators: readonly Placed<Indicator>[];
  readonly observations: readonly Placed<Observation>[];
  readonly reports: readonly Placed<Report>[];
  /** Paths of all attachments, relative to the content folder. */
  readonly attachments: readonly string[];
};

/** One check of the whole site. */
export type Check = (loaded: Loaded) => readonly Problem[] | Promise<readonly Problem[]>;

const itemLists = ['targets', 'milestones', 'tasks', 'phases', 'incentives', 'notes', 'errata'];

/** Whether a fault may have lost an item of a plan, or its id: a whole list, an entry, or a key that nobody knows. */
function isPartOfItems(faults: readonly Fault[], data: object): boolean {
  return faults.some(({ path, how }) => {
    const [list, , key] = path;
    if (!itemLists.includes(String(list))) return path.length === 1 && how === 'left-out' && !(String(list) in data);
    return path.length <= 2 || (key === 'id' && how !== 'as-written');
  });
}

/** Whether a plan may have items that could not be read: what leads to one of them cannot be called wrong. */
export function mayLackItems({ faults, data }: LoadedPlan): boolean {
  return isPartOfItems(faults, data);
}

/** Line number and file for the words of a problem: `plans/x.mdx:12`. */
export function placeWords({ file, line }: Place): string {
  return line === undefined || line === doubtfulLine ? file : `${file}:${line}`;
}
