import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How long a command may take before it counts as hanging, in milliseconds: five documents that are stopped, and a build. */
const timeLimit = 300_000;

export type Run = { readonly status: number | null; readonly output: string; readonly errors: string };

/** Runs a command of the project to its end; one that hangs is stopped, and has no status. */
export function runCommand(name: 'check' | 'build', args: readonly string[]): Promise<Run> {
  const script = fileURLToPath(new URL(`../../${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    env: { ...process.env, INIT_CWD: '/' },
  });
  const [output, errors]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => errors.push(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() }));
  });
}
