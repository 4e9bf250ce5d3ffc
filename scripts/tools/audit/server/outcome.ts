import { createHash } from 'node:crypto';
import type { Answer, Ask, Question } from './ask.ts';

/** What came of a request: which bytes were sent, what could not be had, or that the server failed. */
export type Outcome = 'refused' | 'unchanged' | 'failed' | `sent ${string}`;

/** A server may lead to another address before it sends or refuses; some lead a folder to its slash first. */
const mostSteps = 2;

function outcomeOf({ status, body }: Answer): Outcome {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  if (status === 304) return 'unchanged';
  return `sent ${createHash('sha256').update(body).digest('hex').slice(0, 12)}`;
}

/** Asks and follows where it is led on the same host; a server that cuts the connection off has refused. */
export async function settle(ask: Ask, question: Question): Promise<Outcome> {
  let asked = question;
  for (let step = 0; ; step += 1) {
    const answer = await ask(asked).catch(() => null);
    if (answer === null) return 'refused';
    const { location } = answer.headers;
    if (location === undefined || answer.status < 300 || answer.status >= 400 || step === mostSteps) return outcomeOf(answer);
    const { pathname, search, host } = new URL(location, 'http://site.invalid');
    // Slashes in front would lead to another host.
    if (location.startsWith('//') || (host !== 'site.invalid' && !/^https?:/.test(location))) return 'failed';
    asked = { ...question, path: pathname + search };
  }
}
