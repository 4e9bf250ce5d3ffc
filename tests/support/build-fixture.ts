import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot, runCli } from './cli.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built fixture portal of 示例县. */
    fixtureSite: string;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-fixture-'));

/** Builds the fixture portal once for all tests of a project. */
export async function setup(project: TestProject): Promise<void> {
  const out = join(folder, 'site');
  const { status, stdout, stderr } = await runCli('build', ['--content', join(projectRoot, 'tests/fixtures/shili'), '--out', out]);
  if (status !== 0) throw new Error(`The fixture portal was not built:\n${stdout}\n${stderr}`);
  project.provide('fixtureSite', out);
}

/** Removes the fixture portal. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
