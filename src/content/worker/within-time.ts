import { createContext, Script, type Context } from 'node:vm';

/** Work that was stopped because it took too long. */
export class TimeLimitError extends Error {}

let context: Context | undefined;
const script = new Script('work()');

/** An error of the context is of another realm: no instance of this one's Error. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/**
 * Does some synchronous work of this very process, and stops it with a TimeLimitError after `limit` milliseconds: loops, recursion
 * and regular expressions alike.
 */
export function withinTime<T>(limit: number, work: () => T): T {
  const results: T[] = [];
  context ??= createContext({});
  context['work'] = () => void results.push(work());
  try {
    script.runInContext(context, { timeout: limit });
  } catch (error) {
    throw isTimeout(error) ? new TimeLimitError(`stopped after ${limit} ms`) : error;
  }
  return results[0] as T;
}
