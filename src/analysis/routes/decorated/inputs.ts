import type { TSESTree } from '@typescript-eslint/utils';
import type { DecoratedParameter, FieldBound, FrameworkRow, PipeRow } from '../../../knowledge/schema.ts';
import { constrain } from '../../sizes/constraints.ts';
import { toQuantity } from '../../sizes/numbers.ts';
import { atMost, UNDECIDED, whole } from '../../sizes/quantity.ts';
import { readSchema } from '../../sizes/schemas.ts';
import { shortText } from '../../source.ts';
import { callFunction } from '../../values/activations.ts';
import { anyOf } from '../../values/alternatives.ts';
import { evaluateIdentifier } from '../../values/bindings.ts';
import { construct } from '../../values/classes.ts';
import type { Frame } from '../../values/frame.ts';
import { madeElsewhere } from '../../values/later.ts';
import { entryOf, meaningOf } from '../../values/lexicon.ts';
import { contentsOf } from '../../values/lists.ts';
import type { Machine } from '../../values/machine.ts';
import { baseOf, foreignBaseOf, instanceMember, memberOf } from '../../values/members.ts';
import { annotationOf, decoratorsOf, parametersIn, staticName } from '../../values/syntax.ts';
import { type ClassValue, type FunctionNode, type FunctionValue, type InputValue, type Instance, NOT_FOLLOWED, number, optionsOf, settle, type Value } from '../../values/value.ts';
import { inputFor } from '../inputs.ts';
import { fieldAt } from '../options.ts';
import { createThing } from '../registry.ts';
import { type Limits, limitsOn, withLimits } from './comments.ts';
import { type Decoration, decorationsOf, rowFor } from './decorations.ts';
import { asKnown, type Known, partKnown, sameObject } from './known.ts';

/** What is attached to check or change what methods are given: outermost first. */
export interface Pipes {
  readonly values: readonly Value[];
  /** There may be more, which check what the classes of parameters say. */
  readonly open: boolean;
  /** What a comment says of the parameter: the greatest number, or what is not known. */
  readonly limits?: Limits;
  /** Decorators of the parameter itself that say what it may hold. */
  readonly bounds?: readonly Decoration[];
  /** What has been found out about the request in front of the method. */
  readonly known?: Known;
}

type InputRow = Extract<DecoratedParameter, { input: unknown }>;

/** What a method is given, and whether it answers by itself rather than by what it returns. */
export interface Given {
  readonly values: readonly Value[];
  readonly manual: boolean;
}

/**
 * What the parameters of a decorated method are.
 *
 * @param pipes what is attached for all of them
 */
export function givenTo(machine: Machine, framework: FrameworkRow, method: FunctionNode, frame: Frame, pipes: Pipes): Given {
  let manual = false;
  const values = parametersIn(method).map((parameter): Value => {
    const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const name = target.type === 'AssignmentPattern' ? target.left : target;
    const limits = limitsOn(machine, framework, method, name);
    const holder = [parameter, target, name].find((node) => decoratorsOf(node).length > 0);
    const decorations = holder ? decorationsOf(machine, holder, frame) : [];
    for (const decoration of decorations) {
      const row = rowFor(framework, ({ parameters }) => parameters, decoration);
      if (!row) continue;
      if ('input' in row) return piped(machine, framework, inputFor(machine, framework, row.input, decoration.node, shortText(decoration.node)), row, decoration, name, { ...pipes, ...(limits && { limits }), bounds: decorations.filter((each) => each !== decoration && isOf(framework, each)) });
      if ('objects' in row) return objectFor(machine, framework, row.objects, decoration);
      manual ||= row.manual === true && !(row.unless !== undefined && isSet(decoration.args[0], row.unless));
      return sameObject(pipes.known, framework, row.object) ?? createThing(machine, framework, row.object, decoration.node) ?? NOT_FOLLOWED;
    }
    return NOT_FOLLOWED;
  });
  return { values, manual };
}

/** The object that an export stands for: `@inject(RestBindings.Http.RESPONSE)`. */
function objectFor(machine: Machine, framework: FrameworkRow, objects: Readonly<Record<string, string>>, { args: [named], node }: Decoration): Value {
  const name = named?.kind === 'external' && named.module !== null && framework.packages.includes(named.module) ? objects[named.path.join('.')] : undefined;
  return (name !== undefined && createThing(machine, framework, name, node)) || NOT_FOLLOWED;
}

/** A value as the JSON schema in its decorator lets it through. */
function throughSchema(machine: Machine, { schema }: InputRow, { args }: Decoration, value: Value): Value {
  const given = schema && args[schema.argument];
  const options = given && settle(given);
  if (!schema || !options) return value;
  const found = options.kind === 'record' ? schema.fields.map((field) => fieldAt(options, field)).find((each) => each !== undefined) : options;
  if (found) return constrain(value, readSchema(machine, found));
  return options.kind === 'record' && options.open ? undecided(value) : value;
}

/** Whether a decoration is one of the framework's own. */
function isOf({ packages }: FrameworkRow, { of }: Decoration): boolean {
  return of.module !== null && packages.includes(of.module);
}

function isSet(value: Value | undefined, name: string): boolean {
  const field = value?.kind === 'record' ? value.fields.get(name) : undefined;
  return field?.kind === 'constant' && field.value === true;
}

/** The name of the one value that a parameter is; null for all of them. */
function keyOf(property: string | undefined, { args: [first] }: Decoration): string | null {
  const named = property !== undefined && first?.kind === 'record' ? first.fields.get(property) : first;
  const key = named && settle(named);
  return key?.kind === 'constant' && typeof key.value === 'string' ? key.value : null;
}

/** Whether an argument of a decorator may be a pipe, rather than a name or options. */
function isPipe({ decorators }: FrameworkRow, value: Value): boolean {
  return value.kind !== 'constant' && !(value.kind === 'record' && !value.open && !value.fields.has(decorators?.classes.pipe?.method ?? '')) && !(value.kind === 'external' && settle(value).kind === 'constant');
}

function piped(machine: Machine, framework: FrameworkRow, all: InputValue, row: InputRow, decoration: Decoration, name: TSESTree.Node, pipes: Pipes): Value {
  const { args, node } = decoration;
  const key = keyOf(row.key, decoration) ?? (row.named && name.type === 'Identifier' ? name.name : null);
  const own = framework.decorators?.pipes ? args.filter((value) => isPipe(framework, value)) : [];
  const part = partKnown(pipes.known, row.of, key, key === null ? all : memberOf(machine, all, key, node));
  const start: Value = part.kind === 'input' ? { ...part, trail: [{ text: shortText(node), node }] } : part;
  const bounds = pipes.bounds ?? [];
  const bound = bounds.length > 0 && start.kind === 'input' ? checkedField(machine, bounds, bounds.map((each) => each.node), start) : start;
  const fitting = throughSchema(machine, row, decoration, bound);
  const typed = row.converts && key !== null ? converted(fitting, name) : fitting;
  const limited = pipes.limits ? withLimits(typed, pipes.limits) : typed;
  const checked = pipes.open ? withClass(machine, limited, name) : limited;
  return asKnown(pipes.known, row.of, key, [...pipes.values, ...own].reduce((value, pipe) => through(machine, framework, value, pipe, name), checked));
}

/** What becomes of text where the type of its parameter says what it is. */
function converted(value: Value, name: TSESTree.Node): Value {
  switch (annotationOf(name)?.type) {
    case 'TSNumberKeyword':
      return number({ ...toQuantity(value), nan: false });
    case 'TSBooleanKeyword':
      return NOT_FOLLOWED;
    default:
      return value;
  }
}

function undecided(value: Value): Value {
  return value.kind === 'input' ? { ...value, bound: UNDECIDED } : NOT_FOLLOWED;
}

interface KnownPipe {
  readonly row: PipeRow;
  readonly args: readonly Value[];
}

/** The method of an own pipe that does its work; the row of the class that it extends where it has none. */
function ownPipe(machine: Machine, framework: FrameworkRow, value: ClassValue | Instance): KnownPipe | FunctionValue | null {
  const instance = value.kind === 'class' ? construct(machine, value, [], true) : value;
  const method = instanceMember(machine, instance, framework.decorators?.classes.pipe?.method ?? '');
  if (method?.kind === 'function') return method;
  const base = foreignBaseOf(machine, instance.of);
  return base?.kind === 'external' ? pipeOf(machine, framework, base) : null;
}

/** The row of a pipe, or what an own one does. */
function pipeOf(machine: Machine, framework: FrameworkRow, pipe: Value): KnownPipe | FunctionValue | null {
  const { decorators, packages } = framework;
  const value = pipe.kind === 'result' && pipe.of.file !== null ? (madeElsewhere(machine, pipe) ?? pipe) : settle(pipe);
  if (value.kind === 'class' || value.kind === 'instance') return ownPipe(machine, framework, value);
  const of = value.kind === 'result' ? value.of : value.kind === 'external' ? value : null;
  if (!of || of.module === null || !packages.includes(of.module)) return null;
  const row = entryOf(decorators?.pipes, of.module, of.path);
  return row ? { row, args: value.kind === 'result' ? value.args : [] } : null;
}

function through(machine: Machine, framework: FrameworkRow, value: Value, pipe: Value, name: TSESTree.Node): Value {
  const known = pipeOf(machine, framework, pipe);
  if (known === null) return undecided(value);
  if ('row' in known) return 'validates' in known.row ? withClass(machine, value, name) : throughRow(known.row, known.args, value);
  const result = callFunction(machine, known, [value], true);
  return result.kind === 'promise' ? result.value : result;
}

function throughRow(row: PipeRow, args: readonly Value[], value: Value): Value {
  if ('validates' in row) return value;
  if ('oneOf' in row) return oneOf(args[row.oneOf]);
  if ('characters' in row) return value.kind === 'input' ? { ...value, limit: Math.min(value.limit, row.characters) } : value;
  switch (row.gives) {
    case 'number':
      return number(toQuantity(value));
    case 'integer':
      return number(whole({ ...toQuantity(value), nan: false }));
    case 'boolean':
      return NOT_FOLLOWED;
    case 'same':
      return value;
  }
}

/** One of the values that a list or record holds. */
function oneOf(value: Value | undefined): Value {
  const known = value && settle(value);
  if (known?.kind === 'list') return known.items ? anyOf(known.items) : NOT_FOLLOWED;
  if (known?.kind === 'record') return known.open ? NOT_FOLLOWED : anyOf([...known.fields.values()]);
  return known?.kind === 'constant' ? known : NOT_FOLLOWED;
}

/** A value whose parameter has a class as its type, when something checks the fields of that. */
function withClass(machine: Machine, value: Value, name: TSESTree.Node): Value {
  const annotation = annotationOf(name);
  if (value.kind !== 'input' || annotation?.type !== 'TSTypeReference') return value;
  const { typeName } = annotation;
  const type = typeName.type === 'Identifier' ? evaluateIdentifier(machine, typeName) : NOT_FOLLOWED;
  const found = settle(type);
  if (found.kind === 'class') return checkedFields(machine, found, value);
  return type.kind === 'external' ? undecided(value) : value;
}

/** What is left of an input when its fields are what the decorators of a class say. */
function checkedFields(machine: Machine, of: ClassValue, value: InputValue): Value {
  const fields = new Map<string, Value>();
  let rest: InputValue = value;
  for (let own: ClassValue | undefined = of, depth = 0; own && depth < 8; depth++) {
    for (const member of own.node.body.body) {
      const name = member.type === 'PropertyDefinition' ? staticName(member) : undefined;
      if (name === undefined || fields.has(name)) continue;
      const raw = memberOf(machine, value, name, member);
      const field = raw.kind === 'input' ? raw : memberOf(machine, value, name, member);
      fields.set(name, field.kind === 'input' ? checkedField(machine, decorationsOf(machine, member, own.frame), decoratorsOf(member), field) : field);
    }
    const base: ClassValue | undefined = baseOf(machine, own);
    // What a class of a package, or a computed one, says of its fields is not known.
    if (!base && own.node.superClass) rest = { ...value, bound: UNDECIDED };
    own = base;
  }
  return { kind: 'record', fields, open: true, rest };
}

function checkedField(machine: Machine, decorations: readonly Decoration[], decorators: readonly TSESTree.Decorator[], field: InputValue): Value {
  const bounds = decorations.map(({ of, args }) => [meaningOf(machine.lexicon, of)?.meaning.field, args] as const);
  // A decorator that no row describes may bound or change anything.
  const isKnown = decorators.every((decorator) => decorations.some(({ node }) => node === decorator));
  if (!isKnown || bounds.some(([bound]) => bound === undefined)) return undecided(field);
  return bounds.reduce<Value>((value, [bound, args]) => (bound ? bounded(bound, args, value) : value), field);
}

function bounded(bound: FieldBound, args: readonly Value[], value: Value): Value {
  if ('oneOf' in bound) return oneOf(args[bound.oneOf]);
  if (value.kind !== 'input' || 'keeps' in bound) return value;
  if ('max' in bound) {
    const limit = args[bound.max];
    return { ...value, bound: limit?.kind === 'constant' ? atMost(toQuantity(value), toQuantity(limit)) : UNDECIDED };
  }
  const characters = 'characters' in bound ? bound.characters : lengthIn(args[bound.length]);
  // A UTF-16 unit is at most three bytes of UTF-8.
  return characters === null ? undecided(value) : { ...value, limit: Math.min(value.limit, 3 * characters) };
}

function lengthIn(value: Value | undefined): number | null {
  return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}

/** The pipes that a list of values names, one by one. */
export function pipesIn(values: readonly Value[]): readonly Value[] {
  return values.flatMap((value) => (value.kind === 'list' ? pipesIn(contentsOf(value)) : optionsOf(value)));
}
