import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const recipes = ['.github/workflows/publish.yml', '.gitlab-ci.yml', '.forgejo/workflows/publish.yml', '.gitea/workflows/publish.yml'];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const settings = [...read('.ci/deploy').matchAll(/\bDEPLOY_[A-Z_]+/g)].map(([name]) => name);

/** Everything under the keys `run` and `script` of a workflow file, in the order of the file. */
function commandsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(commandsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'run' || key === 'script' ? [value].flat().map(String) : commandsOf(value),
  );
}

describe.each(recipes)('%s', (path) => {
  const text = read(path);
  const commands = commandsOf(parse(text, { strict: true, uniqueKeys: true }));
  const placeOf = (pattern: RegExp) => commands.findIndex((command) => pattern.test(command));

  it('installs, checks, builds and deploys, in this order', () => {
    const places = [/^npm install\b/, /^npm run check\b/, /^npm run build\b/, /^bash \.ci\/deploy dist$/].map(placeOf);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('calls only scripts that package.json has', () => {
    const called = [...commands.join('\n').matchAll(/npm run (\S+)/g)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(0);
    expect(scripts).toEqual(expect.arrayContaining(called));
  });

  it('does not use npm ci, which refuses the lock file', () => expect(text).not.toMatch(/npm ci\b/));

  it('runs on Node 22', () => expect(text).toMatch(/node-version: 22\b|image: node:22-/));

  it('gives the base path and the address of the site to the build', () => {
    const build = commands[placeOf(/^npm run build\b/)];
    expect(build).toMatch(/--base "\$[^"]*SITE_BASE/);
    expect(build).toContain('${SITE_URL:+--site "$SITE_URL"}');
  });
});

describe('the recipes together', () => {
  it('annotate changed files on GitHub', () =>
    expect(commandsOf(parse(read(recipes[0] ?? '')))).toContain('npm run check -- --format github'));

  it('hand every setting of the deployment on, where the platform does not do so by itself', () => {
    for (const path of recipes.filter((name) => name !== '.gitlab-ci.yml')) {
      for (const name of settings) expect(read(path)).toMatch(new RegExp(`${name}: \\$\\{\\{ (vars|secrets)\\.${name} \\}\\}`));
    }
  });

  it('are the same for Forgejo and Gitea but for the label of the runner', () => {
    const [forgejo, gitea] = recipes.slice(2).map((path) => read(path).replace(/runs-on: .*/, ''));
    expect(forgejo).toBe(gitea);
  });

  it('have each of their settings explained in docs/publish.md', () => {
    const explained = [...read('docs/publish.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
    expect(new Set(explained)).toEqual(new Set(['SITE_URL', 'SITE_BASE', ...settings]));
  });

  it('are each named in docs/publish.md', () => {
    for (const path of recipes) expect(read('docs/publish.md')).toContain(`\`${path}\``);
  });
});

describe('.ci/run', () => {
  it('runs the two commands of the README and stops at the first failure', () => {
    const lines = read('.ci/run').split('\n');
    expect(lines).toContain('set -euo pipefail');
    expect(lines.filter((line) => line.startsWith('npm '))).toEqual(['npm install', 'npm test']);
  });
});
