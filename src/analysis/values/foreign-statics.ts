import { isKnownModule } from './lexicon.ts';
import type { Machine } from './machine.ts';
import { foreignBaseOf } from './members.ts';
import { foreignResult, originOf, type ResultOf, type Value } from './value.ts';

/**
 * What a static method gives that a class of the program has from a package whose objects are known: `MailModule.forRoot(options)`, where
 * the class extends what the package has made. The method knows the class as `this`, so that is what it is given first.
 *
 * @returns undefined for any other callee
 */
export function resultOfInheritedStatic(machine: Machine, callee: Value, args: readonly Value[]): ResultOf | undefined {
  if (callee.kind !== 'method' || callee.object.kind !== 'class') return undefined;
  const base = foreignBaseOf(machine, callee.object);
  const module = base && originOf(base)?.module;
  if (!base || typeof module !== 'string' || !isKnownModule(machine.lexicon, module)) return undefined;
  return foreignResult({ kind: 'method', object: base, name: callee.name }, [callee.object, ...args]);
}
