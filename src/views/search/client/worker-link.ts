import type { Hit, SearchAnswer, SearchRequest } from '../../../search/client/answer.ts';
import type { WorkerReply, WorkerRequest } from '../../../search/client/protocol.ts';

/** The search in its worker; every promise rejects when the index cannot be loaded, and the next call tries again. */
export type SearchLink = {
  readonly open: () => Promise<void>;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly excerpts: (units: readonly number[], query: string) => Promise<ReadonlyMap<number, Hit['excerpt']>>;
};

type Message = WorkerRequest extends infer Request ? (Request extends unknown ? Omit<Request, 'id'> : never) : never;
type Waiting = { readonly resolve: (reply: WorkerReply) => void; readonly reject: (error: Error) => void };
type Running = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; readonly opened: Promise<unknown> };

/** Starts a worker with `start` when it is first needed; `root` is the address of the site's root. */
export function linkSearch(start: () => Worker, root: string): SearchLink {
  let running: Running | null = null;
  let last = 0;

  const stop = (reason: string) => {
    running?.worker.terminate();
    for (const { reject } of running?.waiting.values() ?? []) reject(new Error(reason));
    running = null;
  };
  const post = ({ worker, waiting }: Pick<Running, 'worker' | 'waiting'>, message: Message) =>
    new Promise<WorkerReply>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, ...message });
    });
  const run = (): Running => {
    if (running !== null) return running;
    const [worker, waiting] = [start(), new Map<number, Waiting>()];
    worker.addEventListener('error', () => stop('The search worker could not run.'));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'failed') return stop(data.message);
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    });
    running = { worker, waiting, opened: post({ worker, waiting }, { kind: 'open', root }) };
    running.opened.catch(() => undefined);
    return running;
  };
  const ask = async <Kind extends WorkerReply['kind']>(message: Message, kind: Kind) => {
    const current = run();
    const [, reply] = await Promise.all([current.opened, post(current, message)]);
    if (reply.kind !== kind) throw new Error(`The search worker answered ${reply.kind} to ${message.kind}.`);
    return reply as Extract<WorkerReply, { kind: Kind }>;
  };
  return {
    open: async () => {
      await run().opened;
    },
    search: async (request) => (await ask({ kind: 'search', request }, 'answer')).answer,
    excerpts: async (units, query) => (await ask({ kind: 'excerpts', units, query }, 'excerpts')).excerpts,
  };
}
