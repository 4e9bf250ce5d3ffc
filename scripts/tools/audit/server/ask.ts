import { once } from 'node:events';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What a web server answered, its body as sent: not decompressed. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

export type Question = {
  /** Path from the root of the host, as it goes over the wire. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Ask = (question: Question) => Promise<Answer>;

/** Asks a web server on this machine, over connections that stay open; the path is sent as it is, dots and all. */
export function makeAsk(port: number): { readonly ask: Ask; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const askOnce: Ask = async ({ path, method = 'GET', headers = {} }) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method, headers: { ...headers } }).end();
    const answered = new Promise<Answer>((resolve, reject) => {
      sent.on('error', reject);
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        once(response, 'end').then(
          () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
          reject,
        );
      });
    });
    return answered;
  };
  // nginx closes a connection after a 412 without saying so: the request that comes next over it is asked again.
  const ask: Ask = (question) => askOnce(question).catch(() => askOnce(question).catch(() => askOnce(question)));
  return { ask, close: () => agent.destroy() };
}
