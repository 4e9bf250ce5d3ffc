import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot, runCli } from './cli.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built fixture portal of 示例县. */
    fixtureSite: string;
  }
}

/** Builds the fixture portal for the first project of a run that asks for it; all others look at the same. */
export async function setup(project: TestProject): Promise<void> {
  const run = project.vitest.getRootProject();
  if ('fixtureSite' in run.getProvidedContext()) return;
  const out = join(project.getProvidedContext().runFolder, 'fixture');
  const { status, stdout, stderr } = await runCli('build', ['--content', join(projectRoot, 'tests/fixtures/shili'), '--out', out]);
  if (status !== 0) throw new Error(`The fixture portal was not built:\n${stdout}\n${stderr}`);
  run.provide('fixtureSite', out);
}
