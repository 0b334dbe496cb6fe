import { knowledge } from '../knowledge/index.ts';
import type { FrameworkRow, Knowledge, LimiterRow } from '../knowledge/schema.ts';

/** Folders that frameworks give a name for imports, with the packages by which an app is known for one of theirs. */
export function frameworkAliases(name: string): { readonly dependsOn: readonly string[]; readonly folders: readonly string[] }[] {
  return knowledge.frameworks.flatMap(({ files }) => {
    const folders = files?.aliases?.[name];
    return files && folders ? [{ dependsOn: files.dependsOn, folders }] : [];
  });
}

/** The names of files that configure tools, and say what rows ask of them. */
export const TOOL_FILES: ReadonlySet<string> = new Set(knowledge.frameworks.flatMap(({ files, base }) => [...(files?.routes.flatMap(({ named, bound, entry }) => [...(named?.files ?? []), ...(bound ? [bound.file] : []), ...(entry?.files ?? [])]) ?? []), ...(base ? [base.file] : [])]));

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
