import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start the built application in Electron or Chromium. */
const SHELLS = ['test/desktop/**/*.test.ts', 'test/browser/**/*.test.ts'];

/** Milliseconds a test, or what prepares it, may take on a slow machine; one of a started application, more. */
const PATIENCE = 120_000;
const SHELL_PATIENCE = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SHELLS],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // One leaves room on two cores for the windows beside it (see scripts/test.ts).
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'shells',
          include: SHELLS,
          globalSetup: 'test/support/build.ts',
          testTimeout: SHELL_PATIENCE,
          hookTimeout: SHELL_PATIENCE,
          // One window at a time: two take twice as long each on two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
