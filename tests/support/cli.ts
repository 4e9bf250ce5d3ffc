import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export type CliResult = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type CliOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of the generator to run; by default this project. */
  readonly generator?: string;
  /** User to run as, where the tests run as root. */
  readonly uid?: number;
  /** Told the running process, for tests that stop it. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
};

/** Runs a script of the project as `npm run` does and waits for its end. */
export function runCli(script: string, args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const generator = options.generator ?? projectRoot;
  const child = spawn(process.execPath, [join(generator, 'scripts', `${script}.ts`), ...args], {
    cwd: generator,
    env: { ...process.env, INIT_CWD: undefined, ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  options.onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
