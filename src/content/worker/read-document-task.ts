import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BodyText } from '../../model/body-text.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import { hasErrors } from '../../model/problem.ts';
import type { PageFrontmatter } from '../../model/site/page.ts';
import { reasonOf } from '../files/guarded-file.ts';
import { readSource } from '../files/read-source.ts';
import { readFramePart, type ReadFrame } from '../frame/read-frame-part.ts';
import { readPage, readPlan, type ReadDocument } from '../plan/read-plan.ts';
import { problem } from '../problems/catalogue.ts';

export type DocumentTask = {
  /** The content folder. */
  readonly root: string;
  readonly kind: 'plan' | 'page' | 'frame';
  /** Path relative to the content folder. */
  readonly file: string;
  /** Where to write the running text as JSON, or `null` when only checking. */
  readonly textFile: string | null;
};

type Read<T> = Omit<ReadDocument<T>, 'text'> & { readonly text: Omit<BodyText, 'segments'> | null };

/** What the linker needs of a document: everything but the segments of its text. */
export type DocumentResult =
  | ({ readonly kind: 'plan' } & Read<PlanFrontmatter>)
  | ({ readonly kind: 'page' } & Read<PageFrontmatter>)
  | ({ readonly kind: 'frame' } & Read<ReadFrame>);

function writeText(textFile: string, text: BodyText): void {
  mkdirSync(dirname(textFile), { recursive: true });
  writeFileSync(textFile, JSON.stringify(text));
}

/** What to do with the text that a document has: leave its segments, or write them out and leave them behind. */
function lean<T>(read: ReadDocument<T>, textFile: string | null): Read<T> {
  if (read.text === null) return { ...read, text: null };
  if (textFile !== null && !hasErrors(read.problems)) writeText(textFile, read.text);
  const { segments: _, ...text } = read.text;
  return { ...read, text };
}

function readTask({ root, kind, file, textFile }: DocumentTask): DocumentResult {
  const source = readSource(root, file);
  if (source.text === null) return { kind, data: null, faults: [], text: null, problems: source.problems };
  if (kind === 'page') {
    const page = readPage(source.text, file);
    return { kind, ...lean({ ...page, problems: [...source.problems, ...page.problems] }, textFile) };
  }
  if (kind === 'frame') {
    const part = readFramePart(source.text, file);
    return { kind, ...lean({ ...part, problems: [...source.problems, ...part.problems] }, null) };
  }
  const plan = readPlan(source.text, file);
  const open = plan.data !== null && (plan.data.draft || publicationOf(plan.data) === 'full');
  return { kind, ...lean({ ...plan, problems: [...source.problems, ...plan.problems] }, open ? textFile : null) };
}

/**
 * Reads one plan, page or part of the frame. Runs in a process of its own, because a native parser may crash or never end on hostile
 * input; what is thrown, such as a stack that overflows, is a problem of this document alone.
 */
export default function readDocumentTask(task: DocumentTask): DocumentResult {
  try {
    return readTask(task);
  } catch (error) {
    return stoppedDocument(task, `程序中断（${reasonOf(error)}）`);
  }
}

/** A document whose reading was stopped, with why in words. */
export function stoppedDocument({ kind, file }: DocumentTask, reason: string): DocumentResult {
  return { kind, data: null, faults: [], text: null, problems: [problem('parser-stopped', { file }, { reason })] };
}
