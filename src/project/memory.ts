import { getOrMake } from '../analysis/memo.ts';
import type { Memory, Question } from '../analysis/modules.ts';
import { digestOf } from './disk.ts';
import type { FindingsStore, Found } from './findings.ts';
import type { Snapshot } from './snapshot.ts';

/** As many files may be open in an editor. */
const MAX_REMEMBERED = 64;

/** What a view of a project has told. */
export interface Told {
  /** The files whose texts were asked for. */
  readonly asked: ReadonlySet<string>;
  /** Takes a file for one that was asked for. */
  readonly ask: (file: string) => void;
  readonly text: (file: string) => string | null;
  readonly snapshot: () => Snapshot;
}

/**
 * What analyses have found in one view of a project, and what other processes have.
 *
 * @param starts tells the files apart that views start from
 * @param told what findings rest on
 */
export function createMemory(starts: string, { asked, ask, text, snapshot }: Told, store: FindingsStore | null): Memory {
  const known = new Map<string, { readonly name: string; readonly findings: Found['findings'] }>();
  const taken = new WeakMap<readonly string[], number>();
  /** What is recalled in vain is kept later. */
  const names = new WeakMap<Question, string>();
  const nameOf = (question: Question): string => getOrMake(names, question, () => digestOf([starts, question.settings, question.text].join('\0')));

  return {
    recall(question) {
      const { path } = question;
      const name = nameOf(question);
      const before = known.get(path);
      if (before?.name === name) return before.findings;
      const found = store?.find(path, name, snapshot());
      if (found === undefined) return undefined;
      askAll(found);
      remember(path, name, found.findings);
      return found.findings;
    },
    keep(question, findings) {
      const name = nameOf(question);
      remember(question.path, name, findings);
      // What is not saved nobody will ask about again.
      if (asked.has(question.path) && text(question.path) === question.text) store?.add(question.path, name, findings, asked, snapshot());
    },
  };

  /** What one list has in front is asked for once. */
  function askAll({ files, count }: Found): void {
    for (const file of files.slice(taken.get(files) ?? 0, count)) ask(file);
    taken.set(files, Math.max(taken.get(files) ?? 0, count));
  }

  function remember(path: string, name: string, findings: Found['findings']): void {
    known.delete(path);
    known.set(path, { name, findings });
    const [oldest] = known.keys();
    if (known.size > MAX_REMEMBERED && oldest !== undefined) known.delete(oldest);
  }
}
