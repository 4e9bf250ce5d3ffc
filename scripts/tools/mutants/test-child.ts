import { rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import { z } from 'zod';
import { copyPrefix } from './project-copy.ts';

/** What the child is told: the file to write before the tests, the tests in their order, and the text to write back after. */
const order = z.object({
  file: z.string(),
  text: z.string(),
  original: z.string(),
  tests: z.array(z.string()),
});

let sequence: readonly string[] = [];

/** Tests run in the order in which they are asked for. */
class AsAsked extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => sequence.indexOf(moduleId);
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

const root = process.cwd();
const vitest = await createVitest('test', {
  root,
  project: ['unit'],
  watch: false,
  bail: 1,
  maxWorkers: 1,
  reporters: [{}],
  sequence: { sequencer: AsAsked },
});
await vitest.standalone();

// The command may be ended in a way that it cannot notice; then nothing of its run may stay.
process.once('disconnect', () => {
  if (basename(root).startsWith(copyPrefix)) rmSync(root, { recursive: true, force: true });
  process.exit();
});
process.on('message', async (message) => {
  const { file, text, original, tests } = order.parse(message);
  const path = resolve(root, file);
  sequence = tests.map((test) => resolve(root, test));
  writeFileSync(path, text);
  vitest.invalidateFile(path);
  const [project] = vitest.projects;
  if (project === undefined) throw new Error('There is no project of unit tests.');
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(sequence.map((test) => project.createSpecification(test)));
  const seconds = Object.fromEntries(
    testModules.map((module) => {
      const { duration, collectDuration, prepareDuration, setupDuration } = module.diagnostic();
      return [module.relativeModuleId, (duration + collectDuration + prepareDuration + setupDuration) / 1000];
    }),
  );
  const failed = testModules.find((module) => !module.ok() && module.state() === 'failed')?.relativeModuleId;
  writeFileSync(path, original);
  vitest.invalidateFile(path);
  process.send?.({ failed: failed ?? (unhandledErrors.length > 0 ? String(unhandledErrors[0]) : null), seconds });
});
process.send?.('ready');
