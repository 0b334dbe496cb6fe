import { runNode } from '../../scripts/live/eslint.ts';
import { root } from '../../scripts/live/workspace.ts';

/** Brings `dist` up to date once before all tests: those below `tests/e2e` run what users install. */
export default async function setup(): Promise<void> {
  const { code, stderr } = await runNode(['scripts/ensure-installed.mjs'], root);
  // Types that do not fit are found by the type check; the compiler writes its output all the same.
  if (code !== 0) process.stderr.write(stderr);
}
