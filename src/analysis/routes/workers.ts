import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { callFunction } from '../values/activations.ts';
import { construct } from '../values/classes.ts';
import type { Machine } from '../values/machine.ts';
import { foreignBaseOf, instanceMember, memberOf } from '../values/members.ts';
import { unwrap } from '../values/syntax.ts';
import { type ClassNode, type ClassValue, foreignResult, type FunctionNode, type Instance, NOT_FOLLOWED, settle, type Value } from '../values/value.ts';
import { parametersOf } from './request-objects.ts';

/** `() => import('./file.js')`: what is imported when it is first needed. */
function importsOnly({ body, params }: FunctionNode): boolean {
  if (params.length > 0) return false;
  const given = body.type === 'BlockStatement' ? returnedBy(body) : body;
  return given !== null && unwrap(given).type === 'ImportExpression';
}

/** What a block gives that does nothing else. */
function returnedBy({ body }: TSESTree.BlockStatement): TSESTree.Expression | null {
  const [first] = body;
  return first?.type === 'ReturnStatement' ? first.argument : null;
}

/** The class that a value is, or that a function imports; undefined where it is neither. */
function classIn(machine: Machine, value: Value): Value | undefined {
  const known = settle(value);
  if (known.kind === 'class') return known;
  if (known.kind === 'function' && importsOnly(known.node)) {
    const made = callFunction(machine, known, []);
    return made.kind === 'promise' ? made.value : made;
  }
  return undefined;
}

const instances = new WeakMap<Machine, Map<ClassNode, Instance>>();

function instanceOf(machine: Machine, of: ClassValue): Instance {
  return getOrMake(getOrMake(instances, machine, () => new Map<ClassNode, Instance>()), of.node, () => construct(machine, of, [], true));
}

/** The method of a class, or of an object, as a function. That of a class in another file is looked up when something asks what it is. */
export function methodOf(machine: Machine, holder: Value, name: string): Value {
  const known = classIn(machine, holder) ?? holder;
  switch (known.kind) {
    case 'class':
      return memberOf(machine, instanceOf(machine, known), name, known.node);
    case 'external':
      return { kind: 'method', object: { kind: 'result', of: known, args: [], call: { callee: known, args: [], injected: true } }, name };
    case 'instance':
      return instanceMember(machine, known, name) ?? inheritedMethod(machine, known, name);
    case 'record':
    case 'result':
      return memberOf(machine, known, name, machine.source.ast);
    default:
      return NOT_FOLLOWED;
  }
}

/** The method that an instance has from a class which is not read. */
function inheritedMethod(machine: Machine, { of, args }: Instance, name: string): Value {
  const base = foreignBaseOf(machine, of);
  const object = base && foreignResult(base, args, true);
  return object ? { kind: 'method', object, name } : NOT_FOLLOWED;
}

/** An instance as the framework makes it of a class that extends one of its own, with its objects in fields; undefined for any other class. */
export function hostedInstance(machine: Machine, framework: FrameworkRow, of: ClassValue, rows: NonNullable<RouteFiles['classes']>): Instance | undefined {
  const base = foreignBaseOf(machine, of);
  if (base?.kind !== 'external' || base.module === null || !framework.packages.includes(base.module) || !rows.extends.includes(base.path.join('.'))) return undefined;
  const instance = instanceOf(machine, of);
  const names = Object.keys(rows.fields);
  for (const [index, value] of parametersOf(machine, framework, Object.values(rows.fields), of.node).entries()) instance.fields.set(names[index] ?? '', value);
  return instance;
}

/** Whether an object or class has a method of its own: undefined where that cannot be told. */
export function hasMethod(machine: Machine, holder: Value, name: string): boolean | undefined {
  const known = settle(classIn(machine, holder) ?? holder);
  if (known.kind === 'record') return known.fields.get(name)?.kind === 'function' ? true : known.open ? undefined : false;
  const maker = known.kind === 'result' ? settle(known.call.callee) : known;
  const of = maker.kind === 'class' ? maker : maker.kind === 'instance' ? maker.of : undefined;
  if (!of) return undefined;
  if (instanceMember(machine, known.kind === 'instance' ? known : instanceOf(machine, of), name)) return true;
  return foreignBaseOf(machine, of) === undefined ? false : undefined;
}

/** What stands in place of a function in a list: a class, or a function that imports one, and the name of its method. */
export function listedMethod(machine: Machine, { classes }: FrameworkRow, value: Value): Value | undefined {
  if (!classes || value.kind !== 'list' || !value.items || value.items.length > 2) return undefined;
  const [holder, method] = value.items;
  if (!holder || (method ? method.kind !== 'constant' || typeof method.value !== 'string' : !classIn(machine, holder))) return undefined;
  return methodOf(machine, holder, method?.kind === 'constant' ? String(method.value) : classes.handler);
}

/** The function that does the work of a middleware, where a class may stand for it; any other value is itself. */
export function workerOf(machine: Machine, { classes }: FrameworkRow, value: Value): Value {
  return classes && (value.kind === 'function' || value.kind === 'class') && classIn(machine, value) ? methodOf(machine, value, classes.middleware) : value;
}
