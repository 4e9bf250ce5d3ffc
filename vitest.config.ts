import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take a minute each begin before all others, so that none of them is left for the end. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/browser/audit/');
    // oxlint-disable-next-line unicorn/no-array-sort -- this is the sequencer's own method
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

const patience = 20 * 60_000;
const runFolder = 'tests/support/run-folder.ts';

/** Tests run in plain Node: no project loads Astro's configuration, so that unit tests take seconds. */
export default defineConfig({
  test: {
    environment: 'node',
    // Builds and browsers wait much: three files at a time also where there are only two cores.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    // Tests that say they may run side by side: one waits for the browser while the other computes.
    maxConcurrency: 2,
    // Limits are there to end what hangs, also on a machine ten times slower; no test asserts a time.
    testTimeout: patience,
    hookTimeout: patience,
    projects: [
      {
        extends: true,
        // Unit tests share nothing that they change, so files need no process of their own: less than half the time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], globalSetup: runFolder, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [runFolder, 'tests/support/build-fixture.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [runFolder, 'tests/support/build-fixture.ts'],
          // Alfa makes small objects by the million: with room for them, a tenth less time goes into clearing up.
          execArgv: ['--initial-heap-size=1024', '--max-semi-space-size=64'],
        },
      },
    ],
  },
});
