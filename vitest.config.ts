import { defineConfig } from 'vitest/config';

/** Tests run in plain Node: no project loads Astro's configuration, so that unit tests take seconds. */
export default defineConfig({
  test: {
    environment: 'node',
    // Builds and browsers wait much: two files at a time also where there are only two cores.
    maxWorkers: 2,
    // Tests that say they may run side by side: one waits for the browser while the other computes.
    maxConcurrency: 2,
    // Property tests take seconds on a machine that has other work; no test asserts a time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Unit tests share nothing that they change, so files need no process of their own: less than half the time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/build-fixture.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/build-fixture.ts',
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
