import type { TSESTree } from '@typescript-eslint/utils';
import type { Attachment, FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { textOf } from '../../source.ts';
import { callFunction } from '../../values/activations.ts';
import type { Frame } from '../../values/frame.ts';
import { madeElsewhere } from '../../values/later.ts';
import { entryOf } from '../../values/lexicon.ts';
import type { Machine } from '../../values/machine.ts';
import { baseOf } from '../../values/members.ts';
import { callsIn, decoratorsOf, unwrap } from '../../values/syntax.ts';
import type { Unit } from '../../values/units.ts';
import { type ClassNode, type ClassValue, type External, type FunctionValue, optionsOf, settle, type Value } from '../../values/value.ts';
import { fieldAt } from '../options.ts';

/** The classes that a file declares. */
export function classesIn({ source }: Unit): ClassNode[] {
  return source.scopes.scopes.flatMap(({ block }) => (block.type === 'ClassDeclaration' || block.type === 'ClassExpression' ? [block] : []));
}

/** What a package's decorator says of a class, member or parameter: written there, or inside a decorator of the program's own. */
export interface Decoration {
  readonly of: External;
  readonly args: readonly Value[];
  /** The decorator as it stands there. */
  readonly node: TSESTree.Decorator;
}

const MAX_DEPTH = 6;

const known = new WeakMap<Machine, Map<TSESTree.Node, readonly Decoration[]>>();

/**
 * The decorations of a class, member or parameter.
 *
 * @param frame the activation around it
 */
export function decorationsOf(machine: Machine, node: TSESTree.Node, frame: Frame): readonly Decoration[] {
  const decorators = decoratorsOf(node);
  if (decorators.length === 0) return [];
  return getOrMake(getOrMake(known, machine, () => new Map<TSESTree.Node, readonly Decoration[]>()), node, () => {
    const unit = machine.units.of(node);
    const found = machine.aside(unit, unit, () => {
      machine.frame = frame;
      return decorators.flatMap((decorator) => read(machine, decorator));
    });
    return found ?? [];
  });
}

/** Those of a class and of all own classes that it extends, which count for it as well, its own first. */
export function decorationsOfClass(machine: Machine, of: ClassValue, depth = 0): readonly Decoration[] {
  const own = decorationsOf(machine, of.node, of.frame);
  const base = depth < MAX_DEPTH ? baseOf(machine, of) : undefined;
  return base ? [...own, ...decorationsOfClass(machine, base, depth + 1)] : own;
}

/** Whether a decoration makes its class a module of a framework. */
export function isModuleDecoration({ decorators, packages }: FrameworkRow, { of }: Decoration): boolean {
  return of.module !== null && packages.includes(of.module) && decorators?.modules?.decorators?.includes(of.path.join('.')) === true;
}

/** The row for a decoration, among those of one kind of a framework. */
export function rowFor<T>({ decorators, packages }: FrameworkRow, rows: (decorators: NonNullable<FrameworkRow['decorators']>) => Readonly<Record<string, T>>, { of }: Decoration): T | undefined {
  return decorators && of.module !== null && packages.includes(of.module) ? entryOf(rows(decorators), of.module, of.path) : undefined;
}

/** What a decoration attaches to its class or method. */
export function attachedBy(framework: FrameworkRow, decoration: Decoration): readonly { readonly kind: Attachment; readonly value: Value }[] {
  const { args } = decoration;
  const kind = rowFor(framework, ({ attach }) => attach, decoration);
  if (kind) return args.map((value) => ({ kind, value }));
  const attaches = rowFor(framework, ({ methods }) => methods, decoration)?.attaches ?? rowFor(framework, ({ controllers }) => controllers, decoration)?.attaches ?? [];
  const [from, fields] = typeof attaches === 'number' ? [attaches, []] : [undefined, attaches];
  const [options] = args;
  const values = [...(from === undefined ? [] : args.slice(from)), ...(options?.kind === 'record' ? fields.flatMap((field) => fieldAt(options, field) ?? []) : [])];
  return values.map((value) => ({ kind: 'middleware', value }));
}

function read(machine: Machine, decorator: TSESTree.Decorator): Decoration[] {
  let root = unwrap(decorator.expression);
  while (root.type === 'CallExpression' || root.type === 'MemberExpression') root = unwrap(root.type === 'CallExpression' ? root.callee : root.object);
  const origin = root.type === 'Identifier' ? machine.evaluate(root) : undefined;
  // What packages beside those of the rows decorate with is no concern, and may be long.
  if (origin?.kind === 'external' && origin.file === null && !isTold(machine, origin)) return [];
  return taken(machine, machine.evaluate(decorator.expression), decorator, 0);
}

function isTold({ lexicon }: Machine, { module }: External): boolean {
  return module !== null && (lexicon.frameworks.has(module) || lexicon.limiters.has(module) || lexicon.packages.has(module));
}

function taken(machine: Machine, value: Value, node: TSESTree.Decorator, depth: number): Decoration[] {
  if (depth > MAX_DEPTH) return [];
  const inside = (each: Value): Decoration[] => taken(machine, each, node, depth + 1);
  switch (value.kind) {
    case 'result': {
      const { callee } = value.call;
      // `@(Get('/').Summary('…').UseBefore(limiter))`: each member says more, as the decorator of its name does, and gives the first one back.
      if (value.of.file === null && callee.kind === 'method' && callee.object.kind === 'result') return [...inside(callee.object), { of: { ...value.of, path: [callee.name] }, args: value.call.args, node }];
      if (value.of.file === null) return [{ of: value.of, args: value.call.args, node }];
      const made = madeElsewhere(machine, value);
      return made && made !== value ? inside(made) : [];
    }
    case 'external': {
      const found = settle(value);
      if (found !== value) return inside(found);
      return value.file === null ? [{ of: value, args: [], node }] : [];
    }
    case 'list':
      return spread(value).flatMap(inside);
    case 'either':
      return optionsOf(value).flatMap(inside);
    case 'function':
      return appliedIn(machine, value).flatMap(inside);
    default:
      return [];
  }
}

function spread(value: Value): readonly Value[] {
  if (value.kind !== 'list') return [value];
  return value.items ? value.items.flatMap(spread) : value.element ? optionsOf(value.element) : [];
}

/** The decorators that an own one applies by hand: `(target, key, descriptor) => UseGuards(Guard)(target, key, descriptor)`. */
function appliedIn(machine: Machine, callee: FunctionValue): Value[] {
  const { node } = callee;
  const { imports } = machine.lexicon.decorated;
  if (!imports.test(machine.units.of(node).source.text) || !/\)\s*\(/.test(textOf(node))) return [];
  callFunction(machine, callee, [], true);
  return callsIn(node).flatMap(({ callee: inner }) => {
    const value = inner.type === 'CallExpression' ? machine.recorded.get(inner) : undefined;
    return value?.kind === 'result' && value.of.file === null ? [value] : [];
  });
}
