import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { problem } from '../problems/catalogue.ts';
import type { DocumentResult, DocumentTask } from './read-document-task.ts';

/** How long one document may take, in milliseconds; a plan of 1 MB takes well under a second. */
const timeLimit = 20_000;
/** So many documents are worth one more process. */
const documentsPerProcess = 25;

function stopped(task: DocumentTask, signal: AbortSignal): DocumentResult {
  const reason = signal.aborted ? `超过 ${timeLimit / 1000} 秒没有结果` : '解析程序中断';
  return { kind: task.kind, data: null, text: null, problems: [problem('parser-stopped', { file: task.file }, { reason })] };
}

async function readOne(pool: Tinypool, task: DocumentTask): Promise<DocumentResult> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const result: DocumentResult = await pool.run(task, { signal });
    return result;
  } catch (error) {
    if (signal.aborted || (error instanceof Error && error.message.includes('exited unexpectedly'))) return stopped(task, signal);
    throw error;
  }
}

/** Reads documents and gives the results in the order of the tasks. */
export type ReadDocuments = (tasks: readonly DocumentTask[]) => Promise<DocumentResult[]>;

/** Reads documents in processes that can be stopped: a crash or time-out becomes a problem of that document alone. */
export const readDocuments: ReadDocuments = async (tasks) => {
  if (tasks.length === 0) return [];
  const processes = Math.min(availableParallelism(), Math.ceil(tasks.length / documentsPerProcess));
  const filename = fileURLToPath(new URL('read-document-task.ts', import.meta.url));
  const pool = new Tinypool({ runtime: 'child_process', filename, minThreads: processes, maxThreads: processes });
  const results: DocumentResult[] = [];
  const queue = tasks.entries();
  const work = async () => {
    for (const [index, task] of queue) results[index] = await readOne(pool, task);
  };
  try {
    await Promise.all(Array.from({ length: processes }, work));
  } finally {
    await pool.destroy();
  }
  return results;
};
