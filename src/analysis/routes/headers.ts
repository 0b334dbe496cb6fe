import type { ArgumentPlace } from '../../knowledge/schema.ts';
import { recordSent } from '../sizes/sinks.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { settle, type Value } from '../values/value.ts';

/** Sends the headers that a call is given in an object, or in a list of them, or of pairs. Source: https://fetch.spec.whatwg.org/#typedefdef-headersinit, https://nodejs.org/api/http.html */
export function sendHeaders(machine: Machine, places: readonly ArgumentPlace[], { args, node }: CallSite): void {
  for (const place of places) for (const value of headersIn(args[place.argument]?.value, place.property)) recordSent(machine, value, 'text', node);
}

function headersIn(given: Value | undefined, property: string | undefined): readonly Value[] {
  const options = given && settle(given);
  const headers = property === undefined ? options : options?.kind === 'record' ? options.fields.get(property) : undefined;
  const held = headers && settle(headers);
  if (held?.kind === 'record') return [...held.fields.values()];
  return held?.kind === 'list' && held.items ? held.items.flatMap((pair) => (pair.kind === 'list' ? (pair.items ?? []) : [pair])) : [];
}
