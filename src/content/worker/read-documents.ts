import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { problem } from '../problems/catalogue.ts';
import type { DocumentResult, DocumentTask } from './read-document-task.ts';

/** Reads documents and gives the results in the order of the tasks. */
export type ReadDocuments = (tasks: readonly DocumentTask[]) => Promise<DocumentResult[]>;

export type ProcessOptions = {
  /** The module whose default export reads one document. */
  readonly filename: string;
  /** How long one document may take, in milliseconds; a plan of 1 MB takes well under a second. */
  readonly timeLimit: number;
};

/** So many documents are worth one more process. */
const documentsPerProcess = 25;

async function readOne(pool: Tinypool, task: DocumentTask, timeLimit: number): Promise<DocumentResult> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const result: DocumentResult = await pool.run(task, { signal });
    return result;
  } catch (error) {
    const crashed = error instanceof Error && error.message.includes('exited unexpectedly');
    if (!signal.aborted && !crashed) throw error;
    const reason = crashed ? '解析程序中断' : `超过 ${timeLimit / 1000} 秒没有结果`;
    return { kind: task.kind, data: null, text: null, problems: [problem('parser-stopped', { file: task.file }, { reason })] };
  }
}

/** Makes a reader that works in processes that can be stopped: a crash or time-out becomes a problem of that document alone. */
export function createProcessReader({ filename, timeLimit }: ProcessOptions): ReadDocuments {
  return async (tasks) => {
    if (tasks.length === 0) return [];
    const processes = Math.min(availableParallelism(), Math.ceil(tasks.length / documentsPerProcess));
    const pool = new Tinypool({ runtime: 'child_process', filename, minThreads: processes, maxThreads: processes });
    const results: DocumentResult[] = [];
    const queue = tasks.entries();
    const work = async () => {
      for (const [index, task] of queue) results[index] = await readOne(pool, task, timeLimit);
    };
    try {
      await Promise.all(Array.from({ length: processes }, work));
    } finally {
      await pool.destroy();
    }
    return results;
  };
}

/** The reader of every check and build. */
export const readDocuments = createProcessReader({ filename: fileURLToPath(new URL('process-document-task.ts', import.meta.url)), timeLimit: 20_000 });
