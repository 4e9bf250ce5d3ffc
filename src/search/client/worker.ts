/// <reference lib="webworker" />
/** The search worker: loads Pagefind and the tables, and answers the page's messages one by one. */
import type { PagefindModule } from '../pagefind-module.ts';
import type { Engine } from './engine.ts';
import type { LoadJson } from './files.ts';
import { openEngine } from './open-engine.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';
import { watchFetch } from './watch-fetch.ts';

const watch = watchFetch(globalThis);
let engine: Promise<Engine> | null = null;

function open(root: string): Promise<Engine> {
  const load: LoadJson = async (path, options) => {
    const response = await fetch(new URL(path, root), options?.fresh === true ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.json();
  };
  const pagefind = new URL('pagefind/', root).href;
  return openEngine(load, () => import(/* @vite-ignore */ `${pagefind}pagefind.js`) as Promise<PagefindModule>, pagefind);
}

async function reply(message: WorkerRequest): Promise<WorkerReply> {
  const { id } = message;
  if (message.kind === 'open') {
    engine ??= open(message.root);
    await engine;
    return { id, kind: 'opened' };
  }
  if (engine === null) throw new Error('The worker was asked before it was opened.');
  const opened = await engine;
  if (message.kind === 'excerpts') return { id, kind: 'excerpts', excerpts: await opened.excerpts(message.units, message.query) };
  const before = watch.failures();
  const answer = await opened.search(message.request);
  if (watch.failures() > before) throw new Error('A part of the index could not be loaded.');
  return { id, kind: 'answer', answer };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  reply(data)
    .catch((error: unknown): WorkerReply => {
      if (data.kind === 'open') engine = null;
      return { id: data.id, kind: 'failed', message: String(error) };
    })
    .then((answer) => globalThis.postMessage(answer));
});
