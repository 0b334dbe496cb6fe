import { callFunction } from '../values/activations.ts';
import { listOf } from '../values/alternatives.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { Argument, CallSite } from '../values/model.ts';
import { LIMIT_NAME } from '../values/speech.ts';
import { NOT_FOLLOWED, type RecordValue, settle, type Thing, truthiness, type Value } from '../values/value.ts';
import { putAs, putOn } from './put.ts';

/** Under which an object keeps what its own options of routes stand for. */
const MACRO = 'macro';

/**
 * Remembers what options of the program's own stand for: `app.macro({ limit: (max) => ({ beforeHandle }) })`, `app.macro('limit', …)`.
 * Source: https://elysiajs.com/patterns/macro.html
 */
export function defineMacros(machine: Machine, thing: Thing, { args: [first, second] }: CallSite): void {
  const given = settle(first?.value ?? NOT_FOLLOWED);
  if (given.kind === 'record') for (const [name, value] of given.fields) putAs(machine, thing, MACRO, name, value);
  else if (second && given.kind === 'constant') putAs(machine, thing, MACRO, String(given.value), second.value);
}

/** The options of a route, with what those of the program's own stand for beside the others. */
export function withMacros(machine: Machine, thing: Thing, argument: Argument): Argument {
  const options = settledOrMade(machine, argument.value);
  return options.kind === 'record' ? { ...argument, value: expanded(machine, thing, options) } : argument;
}

function expanded(machine: Machine, thing: Thing, options: RecordValue): RecordValue {
  const fields = new Map(options.fields);
  let { open } = options;
  for (const [name, given] of options.fields) {
    const macro = putOn(machine, thing, name, MACRO);
    const meant = macro && meaningOf(machine, macro, given);
    if (meant?.kind === 'record') for (const [field, value] of meant.fields) fields.set(field, fields.has(field) ? listOf([fields.get(field) ?? NOT_FOLLOWED, value]) : value);
    // What it stands for is not seen.
    else if (meant ?? LIMIT_NAME.test(name)) open = true;
  }
  return { ...options, fields, open };
}

/** What an option stands for with the value that it is given; undefined for nothing. */
function meaningOf(machine: Machine, macro: Value, given: Value): Value | undefined {
  const value = settledOrMade(machine, macro);
  if (value.kind === 'function') return settle(callFunction(machine, value, [given]));
  return truthiness(given) === false ? undefined : value;
}
