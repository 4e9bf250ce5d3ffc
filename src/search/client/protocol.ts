import type { Hit, SearchAnswer, SearchRequest } from './answer.ts';

/** What the page tells the worker. `root` is the address of the site's root. */
export type WorkerRequest =
  | { readonly id: number; readonly kind: 'open'; readonly root: string }
  | { readonly id: number; readonly kind: 'search'; readonly request: SearchRequest }
  | { readonly id: number; readonly kind: 'excerpts'; readonly units: readonly number[]; readonly query: string };

/** What the worker answers; `failed` when files could not be loaded. */
export type WorkerReply =
  | { readonly id: number; readonly kind: 'opened' }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: SearchAnswer }
  | { readonly id: number; readonly kind: 'excerpts'; readonly excerpts: ReadonlyMap<number, Hit['excerpt']> }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
