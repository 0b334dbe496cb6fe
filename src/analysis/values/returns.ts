import { anyOf, listOf } from './alternatives.ts';
import type { Snapshot } from './frame.ts';
import { inBoth } from './joins.ts';
import { type Limiter, truthiness, UNDEFINED, type Value } from './value.ts';

type Returns = readonly { readonly value: Value; readonly state: Snapshot }[];

/** What a function gives that has ended in these ways: a value, or what is in it, may tell whether a limiter lets the request pass. */
export function oneOf(returns: Returns): Value {
  const check = checkOf(returns);
  if (check) return check;
  const under = factsOf(returns);
  const whole = anyOf(returns.map(({ value }) => (value.kind === 'check' && under.length > 0 ? { ...value, under } : value)));
  if (!returns.some(({ state: { path } }) => path.limited)) return whole;
  if (whole.kind === 'record') {
    const fields = [...whole.fields].map(([name, value]): [string, Value] => [name, checkOf(partsOf(returns, (part) => (part.kind === 'record' ? part.fields.get(name) : undefined))) ?? value]);
    return { ...whole, fields: new Map(fields) };
  }
  const longest = Math.max(...returns.map(({ value }) => (value.kind === 'list' && !value.maker ? (value.items?.length ?? 0) : 0)));
  if (whole.kind !== 'list' || longest === 0) return whole;
  return listOf(Array.from({ length: longest }, (_, index) => oneOf(partsOf(returns, (part) => (part.kind === 'list' ? part.items?.[index] : undefined)))));
}

function partsOf(returns: Returns, partOf: (value: Value) => Value | undefined): Returns {
  return returns.map(({ value, state }) => ({ value: partOf(value) ?? UNDEFINED, state }));
}

/** What is there of the requests about which a limiter is asked, and not of those that are let pass without. */
function factsOf(returns: Returns): readonly string[] {
  const isAsked = ({ value, state: { path } }: Returns[number]): boolean => value.kind === 'check' || path.limited !== null || path.refused !== null;
  const asked = returns.filter(isAsked).map(({ state }) => state.path.present);
  const others = returns.filter((each) => !isAsked(each)).map(({ state }) => state.path.present);
  if (asked.length === 0 || others.length === 0) return [];
  return asked.reduce(inBoth).filter((fact) => others.some((present) => !present.includes(fact)));
}

/** A helper that answers differently when its limiter lets the request pass: its result is the check. */
function checkOf(returns: Returns): Value | undefined {
  const allowed = returns.filter((each) => each.state.path.limited);
  const refused = returns.filter(({ state: { path } }) => !path.limited && path.refused);
  // Whom it does not ask about, on some condition, it treats like those that it lets pass.
  const others = returns.filter(({ state: { path } }) => !path.limited && !path.refused);
  const limiter: Limiter | null | undefined = allowed[0]?.state.path.limited;
  if (!limiter || refused.length === 0) return undefined;
  for (const truth of [true, false]) {
    const isRefusal = (each: { value: Value }): boolean => truthiness(each.value) === !truth || truthiness(each.value) === undefined;
    const isClear = others.every(isRefusal) || others.every((each) => truthiness(each.value) === truth);
    if (isClear && allowed.every((each) => truthiness(each.value) === truth) && refused.every(isRefusal)) {
      const under = factsOf(returns);
      return { kind: 'check', limiter, truthyMeansAllowed: truth, ...(under.length > 0 && { under }) };
    }
  }
  return undefined;
}
