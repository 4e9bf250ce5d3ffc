/** `npm test`: type check, linter, formatter and unused code beside all tests; further arguments go to Vitest. */
import { spawn } from 'node:child_process';

type Outcome = { readonly ok: boolean; readonly output: string };
type Result = Outcome & { readonly name: string; readonly seconds: number };

// Names of scripts in package.json.
const checks = ['lint', 'unused', 'format:check', 'typecheck', 'supply', 'licences'];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

async function measure(name: string, work: () => Promise<Outcome>): Promise<Result> {
  const start = performance.now();
  const outcome = await work();
  return { name, ...outcome, seconds: (performance.now() - start) / 1000 };
}

/** Runs one check and keeps what it prints. */
function runCheck(name: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(`npm run --silent ${name}`, { shell: true, env });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/** Runs the tests, which print for themselves. */
function runVitest(args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: '' }));
  });
}

// One after the other, while tests wait for builds and browsers.
async function runChecks(): Promise<Result[]> {
  const results: Result[] = [];
  for (const name of checks) results.push(await measure(name, () => runCheck(name)));
  return results;
}

const [checked, tests] = await Promise.all([runChecks(), measure('tests', () => runVitest(process.argv.slice(2)))]);
const results = [...checked, tests];
for (const { name, ok, output } of results) if (!ok && output !== '') console.log(`\n── ${name} ──\n${output}`);
console.log('');
for (const { name, ok, seconds } of results) console.log(`${ok ? '✓' : '✗'} ${name.padEnd(14)}${seconds.toFixed(1)} s`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
