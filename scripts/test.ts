/** `npm test`: type check, linter, formatter, unused code, then all tests; further arguments go to Vitest. */
import { spawn } from 'node:child_process';

type Result = { readonly name: string; readonly ok: boolean; readonly seconds: number };

// Names of scripts in package.json; the slowest comes first, so that the others run beside it.
const checks = ['typecheck', 'lint', 'format:check', 'unused'];
const lanes = 2;

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

async function measure(name: string, work: () => Promise<boolean>): Promise<Result> {
  const start = performance.now();
  const ok = await work();
  return { name, ok, seconds: (performance.now() - start) / 1000 };
}

/** Runs one check; what it prints is shown only when it fails. */
function runCheck(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(`npm run --silent ${name}`, { shell: true, env });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) console.log(`\n── ${name} ──\n${Buffer.concat(output).toString()}`);
      resolve(code === 0);
    });
  });
}

function runVitest(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

function print({ name, ok, seconds }: Result): void {
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(14)}${seconds.toFixed(1)} s`);
}

async function runChecks(): Promise<Result[]> {
  const queue = checks.values();
  const results: Result[] = [];
  const lane = async () => {
    for (const name of queue) {
      const result = await measure(name, () => runCheck(name));
      print(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

const results = [...(await runChecks()), await measure('tests', () => runVitest(process.argv.slice(2)))];
console.log('');
results.forEach(print);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
