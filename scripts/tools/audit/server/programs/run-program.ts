import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { RunningServer } from './web-server.ts';

// Servers lie where ordinary users do not look.
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };
const attempts = 100;

/** A port of this machine that nothing uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  if (bound === null || typeof bound === 'string') throw new Error('The system gave no port.');
  return bound.port;
}

/** What a program says about its version, in one line; `null` where there is no such program. */
export async function versionOf(program: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, [...args], { env });
    return `${stdout}${stderr}`.trim().split('\n')[0] ?? '';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

export type Program = { readonly program: string; readonly args: readonly string[]; readonly folder: string; readonly port: number };

/** Starts a program and waits until it answers on its port. Throws with what it said when it ends before. */
export async function startProgram({ program, args, folder, port }: Program): Promise<RunningServer> {
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, [...args], { env: { ...env, ...home }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = once(child, 'exit');
  for (let attempt = 0; !(await answers(port)); attempt += 1) {
    if (child.exitCode !== null || attempt === attempts) {
      child.kill('SIGKILL');
      throw new Error(`${program} did not start.\n${said}`);
    }
    await pause(50);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { port, stop };
}
