import { knowledge } from '../knowledge/index.ts';
import type { FrameworkRow, Knowledge, LimiterRow } from '../knowledge/schema.ts';

/** The rows that fix writers read: those that ship, and those that a project adds. */
export function rowsWith(added: {
  readonly frameworks: readonly FrameworkRow[];
  readonly limiters: readonly LimiterRow[];
}): Pick<Knowledge, 'frameworks' | 'limiters'> {
  return {
    frameworks: [...knowledge.frameworks, ...added.frameworks],
    limiters: [...knowledge.limiters, ...added.limiters],
  };
}
