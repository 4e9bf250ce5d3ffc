import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFiles } from '../../scripts/tools/supply/unpinned.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const recipes: readonly string[] = workflowFiles;
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

/** The jobs of a workflow file. */
function jobsOf(path: string): unknown[] {
  const { jobs, ...others } = parse(read(path)) as { jobs?: object };
  const all =
    jobs ?? Object.fromEntries(Object.entries(others).filter(([, value]) => typeof value === 'object' && 'script' in (value as object)));
  return Object.values(all);
}

/** The step of a workflow that an expression stands in; everything above it where it stands in no step. */
function stepsWith(node: unknown, expression: RegExp): unknown[] {
  if (Array.isArray(node)) return node.flatMap((each) => stepsWith(each, expression));
  if (typeof node !== 'object' || node === null) return expression.test(String(node)) ? [node] : [];
  if ('steps' in node) {
    const { steps, ...others } = node;
    const outside = expression.test(JSON.stringify(others)) ? [others] : [];
    return [...outside, ...[steps].flat().filter((step) => expression.test(JSON.stringify(step)))];
  }
  return Object.values(node).flatMap((each) => stepsWith(each, expression));
}

describe.each(recipes)('%s', (path) => {
  const text = read(path);
  const commands = commandsOf(parse(text, { strict: true, uniqueKeys: true }));
  const placeOf = (pattern: RegExp) => commands.findIndex((command) => pattern.test(command));

  it('installs, checks, builds and deploys, in this order', () => {
    const places = [/^npm ci\b/, /^npm run check\b/, /^npm run build\b/, /^bash \.ci\/deploy dist$/].map(placeOf);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('calls only scripts that package.json has', () => {
    const called = [...commands.join('\n').matchAll(/npm run (\S+)/g)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(0);
    expect(scripts).toEqual(expect.arrayContaining(called));
  });

  it('installs what the lock file says and nothing else', () => expect(text).not.toMatch(/npm (?:install|i)\b/));

  it('runs what a change brings along in jobs that do not publish and have no secrets', () => {
    const builds = jobsOf(path).filter((job) => commandsOf(job).some((command) => /npm (?:ci|run build)\b/.test(command)));
    const deploys = jobsOf(path).filter((job) => commandsOf(job).some((command) => command.includes('.ci/deploy')));
    expect([builds.length, deploys.length]).toEqual([1, 1]);
    for (const job of builds) expect(JSON.stringify(job)).not.toMatch(/\.ci\/deploy|secrets\.|DEPLOY_(?:KEY|KNOWN_HOSTS)/);
    for (const job of deploys) expect(commandsOf(job).join('\n')).not.toMatch(/\bnpm\b/);
  });

  it('publishes the main branch only', () => {
    for (const job of jobsOf(path).filter((each) => JSON.stringify(each).includes('.ci/deploy')))
      expect(JSON.stringify(job)).toMatch(/"if":"github\.ref == 'refs\/heads\/main' && |\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH && /);
  });

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

  it('give secrets to the step that publishes alone, and none to requests of strangers', () => {
    for (const path of recipes.filter((name) => name !== '.gitlab-ci.yml')) {
      const steps = stepsWith(parse(read(path)), /secrets\./);
      expect(steps.map((step) => (step as { run?: string }).run)).toEqual(['bash .ci/deploy dist']);
      expect(read(path)).not.toContain('pull_request_target');
      // Words of a request must not become commands.
      for (const command of commandsOf(parse(read(path)))) expect(command).not.toContain('${{');
      expect(read(path).match(/actions\/checkout@/g)?.length).toBe(read(path).match(/persist-credentials: false/g)?.length);
    }
  });

  it('keep the secrets of GitLab for an environment that only the publishing job has', () => {
    const { build, server } = parse(read('.gitlab-ci.yml')) as Record<string, { environment?: { name: string } }>;
    expect([build?.environment, server?.environment?.name]).toEqual([undefined, 'production']);
    expect(read('docs/publish.md')).toContain('环境范围（Environment scope）设为 `production`');
  });

  it('are pinned to digests by Renovate', () => {
    const { extends: presets } = JSON.parse(read('renovate.json')) as { extends: string[] };
    expect(presets).toEqual(expect.arrayContaining(['helpers:pinGitHubActionDigests', 'docker:pinDigests']));
  });

  it('are the same for Forgejo and Gitea but for the label of the runner', () => {
    const [forgejo, gitea] = recipes.slice(2).map((path) => read(path).replaceAll(/runs-on: .*/g, ''));
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
