import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import { anyOf, eitherWay } from './alternatives.ts';
import { entriesOf } from './entries.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import type { CallSite } from './model.ts';
import { declaredName, staticName } from './syntax.ts';
import { constant, type Primitive, UNDEFINED, type Value } from './value.ts';

type MapValue = Extract<Value, { kind: 'map' }>;

const READING = /^(?:get|has|size|keys|values|entries|forEach)$/;

/** Whether nothing but what reads a map or set that is made here can see it: any other may hold more when a request comes. */
export function isOnlyRead(machine: Machine, node: TSESTree.Node): boolean {
  if (isRead(node)) return true;
  const name = declaredName(node);
  const declaration = name?.parent.parent;
  if (!name || declaration?.parent?.type === 'ExportNamedDeclaration') return false;
  const variable = machine.units.of(node).source.scopes.getDeclaredVariables(name.parent).find(({ identifiers }) => identifiers.includes(name));
  return variable?.references.every((reference) => reference.init === true || isRead(reference.identifier)) ?? false;
}

function isRead(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === 'SpreadElement' || (parent?.type === 'ForOfStatement' && parent.right === node)) return true;
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node && textOf(parent.callee) === 'Array.from') return true;
  return (parent?.type === 'MemberExpression' && parent.object === node && READING.test(staticName(parent) ?? ''));
}

/** A map of pairs that are written out, or of what the request holds by name. */
export function mapOf(pairs: Value): MapValue | undefined {
  if (pairs.kind === 'input') return { kind: 'map', of: pairs.shape === 'string' ? { ...pairs, shape: 'strings' } : pairs };
  if (pairs.kind === 'map') return pairs;
  const items = pairs.kind === 'list' && !pairs.maker ? pairs.items?.map(pairOf) : undefined;
  return items?.every((pair) => pair !== undefined) ? { kind: 'map', of: { kind: 'record', fields: new Map(items), open: false } } : undefined;
}

function pairOf(value: Value): readonly [name: string, value: Value] | undefined {
  const [key, field] = value.kind === 'list' && value.items ? value.items : [];
  return key?.kind === 'constant' ? [nameOf(key.value), field ?? UNDEFINED] : undefined;
}

/** A number is another key than the text of it. */
function nameOf(key: Primitive): string {
  return typeof key === 'string' ? key : `${typeof key} ${String(key)}`;
}

/** What a method of a map gives. */
export function callMap(machine: Machine, site: CallSite, { of }: MapValue): Value | undefined {
  const key = site.args[0]?.value;
  switch (site.name) {
    case 'get':
      if (of.kind === 'input') return memberOf(machine, of, key?.kind === 'constant' ? String(key.value) : '', site.node);
      return key?.kind === 'constant' ? (of.fields.get(nameOf(key.value)) ?? UNDEFINED) : anyOf([...of.fields.values(), UNDEFINED]);
    case 'has':
      return key?.kind === 'constant' && of.kind === 'record' ? constant(of.fields.has(nameOf(key.value))) : eitherWay();
    case 'keys':
    case 'values':
    case 'entries':
      return entriesOf(of, `Object.${site.name}`);
    default:
      return undefined;
  }
}

/** The keys that a map has, as they are compared. */
export function keysOf({ of }: MapValue): readonly Value[] | undefined {
  return of.kind === 'record' ? [...of.fields.keys()].map((name) => constant(name.startsWith('number ') ? Number(name.slice('number '.length)) : name)) : undefined;
}
