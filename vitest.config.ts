import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start the built application in Electron or Chromium. */
const SHELLS = ['test/desktop/**/*.test.ts', 'test/browser/**/*.test.ts'];

/** Seconds a test of a started application may take on a slow machine. */
const SHELL_SECONDS = 180;

/** Left to itself, the runner keeps one of two cores for its own, which has little to do. */
const WORKERS = 2;

export default defineConfig({
  test: {
    // The file is for machines that count: see .ci/run.
    reporters: ['default', ['json', { outputFile: 'test-results/tests.json' }]],
    projects: [
      {
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SHELLS],
          testTimeout: 120_000,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'shells',
          include: SHELLS,
          globalSetup: 'test/support/build.ts',
          testTimeout: SHELL_SECONDS * 1000,
          hookTimeout: SHELL_SECONDS * 1000,
          // A window waits more than it works, so it goes with the units; each has a display and a port of its own.
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});
