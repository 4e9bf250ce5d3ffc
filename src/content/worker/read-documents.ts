import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { stoppedDocument, type DocumentResult, type DocumentTask } from './read-document-task.ts';

/** Reads documents and gives the results in the order of the tasks. */
export type ReadDocuments = (tasks: readonly DocumentTask[]) => Promise<DocumentResult[]>;

export type ProcessOptions = {
  /** The module whose default export reads some documents. */
  readonly filename: string;
  /** How long the documents of one call may take, in milliseconds; a plan of 1 MB takes well under a second. */
  readonly timeLimit: number;
};

/** So many documents are worth one more process. */
const documentsPerProcess = 25;
/** So many documents are read in one call: to ask for each alone costs a tenth of the time of reading. */
const documentsPerCall = 10;

/** Reads some documents in one call; when that is stopped, each again in a call of its own, so that the guilty one is found. */
async function readCall(pool: Tinypool, tasks: readonly DocumentTask[], timeLimit: number): Promise<DocumentResult[]> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const results: DocumentResult[] = await pool.run(tasks, { signal });
    return results;
  } catch {
    // What else a process may answer than results, such as that it cannot pass them on, is the doing of one document too.
    const reason = signal.aborted ? `超过 ${timeLimit / 1000} 秒没有结果` : '解析程序中断';
    const [first, ...others] = tasks;
    if (first === undefined) return [];
    if (others.length === 0) return [stoppedDocument(first, reason)];
    const results: DocumentResult[] = [];
    for (const task of tasks) results.push(...(await readCall(pool, [task], timeLimit)));
    return results;
  }
}

function divide(tasks: readonly DocumentTask[]): readonly (readonly DocumentTask[])[] {
  const calls = Math.ceil(tasks.length / documentsPerCall);
  return Array.from({ length: calls }, (_, index) => tasks.slice(index * documentsPerCall, (index + 1) * documentsPerCall));
}

/** Makes a reader that works in processes that can be stopped: a crash or time-out becomes a problem of that document alone. */
export function createProcessReader({ filename, timeLimit }: ProcessOptions): ReadDocuments {
  return async (tasks) => {
    if (tasks.length === 0) return [];
    const processes = Math.min(availableParallelism(), Math.ceil(tasks.length / documentsPerProcess));
    const pool = new Tinypool({ runtime: 'child_process', filename, minThreads: processes, maxThreads: processes });
    const results: DocumentResult[][] = [];
    const queue = divide(tasks).entries();
    const work = async () => {
      for (const [index, call] of queue) results[index] = await readCall(pool, call, timeLimit);
    };
    try {
      await Promise.all(Array.from({ length: processes }, work));
    } finally {
      await pool.destroy();
    }
    return results.flat();
  };
}

/** The reader of every check and build. */
export const readDocuments = createProcessReader({
  filename: fileURLToPath(new URL('process-document-task.ts', import.meta.url)),
  timeLimit: 20_000,
});
