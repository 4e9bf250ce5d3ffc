import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends bytes to a port of this machine just as they are; gives all that comes back until the server closes the connection. */
export async function sendRaw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (data: Buffer) => received.push(data));
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  socket.write(Buffer.from(request, 'latin1'));
  await closed.catch(() => undefined);
  return Buffer.concat(received).toString('latin1');
}
