import { withJointIssuers } from './plan/joint-issuers.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import { framePlaces } from '../model/site/page.ts';
import type { LoadedDocument, LoadedFramePart, LoadedPage, LoadedPlan } from './check/loaded.ts';
import { idOf } from './files/layout.ts';
import type { ContentFile } from './files/list-files.ts';
import { readSource } from './files/read-source.ts';
import type { DocumentTask } from './worker/read-document-task.ts';
import type { ReadDocuments } from './worker/read-documents.ts';
import { withinTime } from './worker/within-time.ts';
import { doubtfulLine, isInDoubt, type Fault } from './yaml/salvage.ts';
import { splitFrontmatter } from './yaml/split-frontmatter.ts';
import { parseYaml, type Path } from './yaml/yaml-source.ts';

export type Documents = {
  readonly plans: readonly LoadedPlan[];
  readonly pages: readonly LoadedPage[];
  readonly frame: readonly LoadedFramePart[];
  readonly problems: readonly Problem[];
  /** Documents of which nothing can be told. */
  readonly unread: readonly string[];
};

/** How long the places of one file may take to be found, in milliseconds. */
const timeLimit = 10_000;

/** Where each value of the frontmatter of a file stands; the start of the file where that takes too long to find. */
function openPlaces(root: string, file: string): LoadedDocument<unknown>['locate'] {
  const { locate } = withJointIssuers(parseYaml(splitFrontmatter(readSource(root, file).text ?? '')?.yaml ?? '', file, 1));
  try {
    withinTime(timeLimit, () => locate([]));
    return locate;
  } catch {
    return () => ({ file });
  }
}

/** Finds places in the frontmatter of a file by reading it again: places are only needed where there is a problem. */
function locator(root: string, file: string, faults: readonly Fault[]) {
  let locate: LoadedDocument<unknown>['locate'] | undefined;
  return (path: Path) => {
    if (isInDoubt(faults, path)) return { file, line: doubtfulLine };
    locate ??= openPlaces(root, file);
    return locate(path);
  };
}

export type DocumentSource = {
  readonly root: string;
  readonly files: readonly ContentFile[];
  /** Where the running texts are written, or `null` when only checking. */
  readonly output: DocumentTask['output'];
  readonly readDocuments: ReadDocuments;
};

function isDocument(kind: ContentFile['kind']): kind is DocumentTask['kind'] {
  return kind === 'plan' || kind === 'page' || kind === 'frame';
}

/** Reads all plans and pages of a content folder, and the frame around them. */
export async function loadDocuments({ root, files, output, readDocuments }: DocumentSource): Promise<Documents> {
  const tasks = files.flatMap(({ kind, path }): DocumentTask[] => {
    if (!isDocument(kind)) return [];
    return [{ root, kind, file: path, output }];
  });
  const results = await readDocuments(tasks);
  const plans: LoadedPlan[] = [];
  const pages: LoadedPage[] = [];
  const frame: LoadedFramePart[] = [];
  const problems: Problem[] = [];
  const unread: string[] = [];
  for (const [index, task] of tasks.entries()) {
    const result = results[index];
    if (result === undefined) throw new Error(`${task.file} was not read.`);
    const common = {
      id: idOf(task.file),
      file: task.file,
      text: result.text,
      locate: locator(root, task.file, result.faults),
      faults: result.faults,
      isSound: !hasErrors(result.problems),
    };
    if (result.kind === 'plan' && result.data !== null) plans.push({ ...common, data: result.data, sources: result.sources });
    if (result.kind === 'page' && result.data !== null) pages.push({ ...common, data: result.data });
    const place = framePlaces.find((name) => name === common.id);
    if (result.kind === 'frame' && result.data !== null && place !== undefined) frame.push({ ...common, id: place, data: result.data });
    if (result.data === null) unread.push(task.file);
    problems.push(...result.problems);
  }
  return { plans, pages, frame, problems, unread };
}
