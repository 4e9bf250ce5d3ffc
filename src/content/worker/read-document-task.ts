import type { TextFacts } from '../../model/body-text.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import type { PlanSources } from '../../model/plan/field-source.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { PageFrontmatter } from '../../model/site/page.ts';
import { reasonOf } from '../files/guarded-file.ts';
import { readSource } from '../files/read-source.ts';
import { readFramePart, type ReadFrame } from '../frame/read-frame-part.ts';
import { readPage, readPlan, type ReadDocument } from '../plan/read-plan.ts';
import { problem } from '../problems/catalogue.ts';
import { type TextOutput, writePageText, writePlanText } from '../text/write-text.ts';

export type DocumentTask = {
  /** The content folder. */
  readonly root: string;
  readonly kind: 'plan' | 'page' | 'frame';
  /** Path relative to the content folder. */
  readonly file: string;
  /** `null` when only checking. */
  readonly output: TextOutput | null;
};

type Read<T> = Omit<ReadDocument<T>, 'text'> & { readonly text: TextFacts | null };

/** What the linker needs of a document: everything but its text as such. */
export type DocumentResult =
  | ({ readonly kind: 'plan'; readonly sources: PlanSources } & Read<PlanFrontmatter>)
  | ({ readonly kind: 'page' } & Read<PageFrontmatter>)
  | ({ readonly kind: 'frame' } & Read<ReadFrame>);

const factsOnly = <T>(read: ReadDocument<T>): Read<T> => ({ ...read, text: read.text?.facts ?? null });

async function readPlanTask({ output, ...task }: DocumentTask, source: string) {
  const { data, faults, sources, text, problems } = readPlan(source, task.file);
  if (output !== null && data !== null && text !== null && !hasErrors(problems) && (data.draft || publicationOf(data) === 'full'))
    await writePlanText({ ...task, output }, data, text);
  return { data, faults, sources, problems, text: text?.facts ?? null };
}

async function readPageTask({ output, ...task }: DocumentTask, source: string): Promise<Read<PageFrontmatter>> {
  const page = readPage(source, task.file);
  if (output !== null && page.text !== null && !hasErrors(page.problems)) await writePageText({ ...task, output }, page.text);
  return factsOnly(page);
}

/** A document of which nothing is known but what is wrong with it. */
function unread(kind: DocumentTask['kind'], problems: readonly Problem[]): DocumentResult {
  const nothing = { data: null, faults: [], text: null, problems };
  return kind === 'plan' ? { kind, sources: {}, ...nothing } : { kind, ...nothing };
}

async function readTask(task: DocumentTask): Promise<DocumentResult> {
  const { root, kind, file } = task;
  const { text: source, problems } = readSource(root, file);
  if (source === null) return unread(kind, problems);
  const after = <R extends { readonly problems: readonly Problem[] }>(read: R): R => ({
    ...read,
    problems: [...problems, ...read.problems],
  });
  if (kind === 'page') return { kind, ...after(await readPageTask(task, source)) };
  if (kind === 'frame') return { kind, ...after(factsOnly(await readFramePart(source, task))) };
  return { kind, ...after(await readPlanTask(task, source)) };
}

/**
 * Reads one plan, page or part of the frame. Runs in a process of its own, because a native parser may crash or never end on hostile
 * input; what is thrown, such as a stack that overflows, is a problem of this document alone.
 */
export default async function readDocumentTask(task: DocumentTask): Promise<DocumentResult> {
  try {
    return await readTask(task);
  } catch (error) {
    return stoppedDocument(task, `程序中断（${reasonOf(error)}）`);
  }
}

/** A document whose reading was stopped, with why in words. */
export function stoppedDocument({ kind, file }: DocumentTask, reason: string): DocumentResult {
  return unread(kind, [problem('parser-stopped', { file }, { reason })]);
}
