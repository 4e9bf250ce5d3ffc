import type { Observation } from '../../model/registry/observation.ts';
import type { Report } from '../../model/registry/report.ts';
import { withoutEnding } from '../files/layout.ts';
import type { Placed } from '../registry/read-registry.ts';
import type { Loaded } from './loaded.ts';
import { filesInFrontmatter, filesInObservation, filesInReport, filesInText, type UsedFile } from './used-files.ts';

/** A folder of attachments relative to the content folder, and the files in it that are used. */
export type UsedFolder = { readonly path: string; readonly used: readonly UsedFile[] };

/** The folders beside the tables or lists that entries stand in; a file that many rows name is listed where it is named first. */
function besideEntries<T>(entries: readonly Placed<T>[], filesIn: (entry: Placed<T>) => readonly UsedFile[]): UsedFolder[] {
  return [...Map.groupBy(entries, ({ file }) => withoutEnding(file))].map(([path, inFile]) => {
    const byName = Map.groupBy(inFile.flatMap(filesIn), ({ name }) => name);
    return { path, used: [...byName.values()].flatMap((uses) => uses.slice(0, 1)) };
  });
}

/** The folders of the evidence of reports. */
export function reportFolders(reports: readonly Placed<Report>[]): UsedFolder[] {
  return besideEntries(reports, filesInReport);
}

/** The folders of the sources of observations. */
export function observationFolders(observations: readonly Placed<Observation>[]): UsedFolder[] {
  return besideEntries(observations, filesInObservation);
}

/** Every folder in which attachments may lie, with the files that are used: of plans, pages, the frame, reports and observations. */
export function usedFolders({ plans, pages, frame, reports, observations }: Loaded): UsedFolder[] {
  return [
    ...plans.map((plan) => ({ path: withoutEnding(plan.file), used: [...filesInFrontmatter(plan), ...filesInText(plan)] })),
    ...pages.map((page) => ({ path: withoutEnding(page.file), used: filesInText(page) })),
    ...frame.map((part) => ({ path: 'frame', used: filesInText(part) })),
    ...reportFolders(reports),
    ...observationFolders(observations),
  ];
}
