import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some of the little projects have tests of their own, which are read and not run.
    exclude: [...configDefaults.exclude, 'tests/project/cases/**'],
    globalSetup: ['tests/e2e/global-setup.ts'],
    // RuleTester takes describe, it and afterAll from there.
    globals: true,
    // Loading ESLint and the parsers takes longer than most files of tests: once for each process, not for each file.
    isolate: false,
    // The tests below e2e mostly wait for processes, so that two cores suffice for two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 180_000,
    slowTestThreshold: 5000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
