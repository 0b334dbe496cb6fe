import { getOrMake } from '../memo.ts';
import { textOf } from '../source.ts';
import { NO_WRITES, type Snapshot, START } from '../values/frame.ts';
import { asksSomething, parametersIn } from '../values/syntax.ts';
import { constant, type FunctionNode, type FunctionValue, optionsOf, type Value } from '../values/value.ts';
import { CHECKED } from './inputs.ts';

/*
 * What functions in front of a handler leave of a request, one behind the other, whatever shape the handler has: what they put there, and what they have found out about
 * it before they let it pass.
 */

/** What stands in front of a handler: a function, or what is not read. */
export interface Ahead {
  readonly value: FunctionValue | null;
  /**
   * Runs it on what those before it have left.
   *
   * @returns what is known behind it; `skips` where it may let a request past the others
   */
  readonly run: (before: Snapshot | null) => { readonly next: Snapshot | null; readonly skips: boolean };
}

/** Whether a function may leave anything: most need no run. */
export function mayLeave({ node }: FunctionValue): boolean {
  return asksSomething(node) || writesToRequest(node);
}

/** What functions leave, each on what those before it have left; null for nothing that matters to sizes. */
export function leftByAll(ahead: Iterable<Ahead>, before: Snapshot | null): Snapshot | null {
  let left = before;
  for (const { value, run } of ahead) {
    const { next, skips } = run(left);
    // What comes past the others has not been seen by them.
    if (skips) break;
    if (next) left = ofRequest(next);
    // What cannot be followed may have put something else there.
    else if (left && value && writesToRequest(value.node)) left = onlyLearned(left);
  }
  return left;
}

const NOTHING: Snapshot = { writes: NO_WRITES, path: START, splits: [] };

const checked = new WeakMap<Snapshot, Snapshot>();

/** What checks requests by what is not read: nobody knows what it has let through of them. */
export const CHECKS_ALL: Ahead = {
  value: null,
  run: (before) => ({ next: getOrMake(checked, before ?? NOTHING, () => ({ ...(before ?? NOTHING), writes: new Map(before?.writes).set(CHECKED, constant(true)) })), skips: false }),
};

const writing = new WeakMap<FunctionNode, boolean>();

/** Whether a function puts something on what it is given: `req.limit = …`, `c.set('limit', …)`. */
function writesToRequest(node: FunctionNode): boolean {
  return getOrMake(writing, node, () => {
    const names = parametersIn(node).flatMap((parameter) => (parameter.type === 'Identifier' ? [parameter.name.replaceAll('$', '\\$')] : []));
    return names.length > 0 && new RegExp(`\\b(?:${names.join('|')})(?:\\.\\w+)*\\.(?:set\\(|\\w+ *(?:\\|\\||&&|\\?\\?)?=(?!=))`).test(textOf(node.body));
  });
}

/** What conditions have said of the request, without what has been put on it. */
function onlyLearned({ writes, path, splits }: Snapshot): Snapshot {
  return { writes: new Map([...writes].filter(([key]) => key.includes('#'))), path, splits };
}

const kept = new WeakMap<Snapshot, Snapshot | null>();

/** What a snapshot says of the request itself: variables of the program are those of all requests. */
function ofRequest(snapshot: Snapshot): Snapshot | null {
  return getOrMake(kept, snapshot, () => {
    const writes = new Map([...snapshot.writes].filter(([key, value]) => OF_REQUEST.test(key) && !OF_VARIABLE.test(key) && isData(value)));
    return writes.size > 0 ? { writes, path: snapshot.path, splits: [] } : null;
  });
}

const OF_REQUEST = /^#checked$|(?:^|\()t\d+[.#]/;
const OF_VARIABLE = /(?:^|\W)c\d+#/;
const DATA = /^(?:number|constant|input|text|bytes|list|record|unknown)$/;

function isData(value: Value): boolean {
  return optionsOf(value).every(({ kind }) => DATA.test(kind)) && optionsOf(value).some(({ kind }) => kind !== 'unknown');
}
