import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { sourceOf, textOf } from '../source.ts';
import { declaredBy, namedIn } from '../values/bindings.ts';
import { CHECKING } from '../values/foreign-checks.ts';
import { type Lexicon, meaningOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import type { CallSite } from '../values/model.ts';
import { speaksOfCheck, speaksOfLimits } from '../values/speech.ts';
import { surveyOf, type Use } from '../values/survey.ts';
import { childrenOf, isFunction, parametersIn, staticName, unwrap } from '../values/syntax.ts';
import { type External, type FunctionNode, type FunctionValue, type Instance, optionsOf, settle, type Thing, type Value } from '../values/value.ts';
import { isUnused } from '../values/worth.ts';
import { putUnder } from './put.ts';

/**
 * What running a function can do that is asked about: `harmful` if it may, `throws` if it can only end the path, `idle` for nothing. In this order.
 */
const [HARMFUL, THROWS, IDLE] = [0, 1, 2];
type Level = number;

const MAX_TRAIL = 16;
const MAX_DEPTH = 6;

const levels = new WeakMap<Machine, Map<FunctionNode, Level>>();

/**
 * Whether a call while a request is answered is a remark, which tells nobody anything that is asked about: its result is not used, and neither it nor what it reaches by name
 * throws, writes into what others have, asks a limiter, or has the request in hand for more than to read it. Logs and metrics are of this kind; they are
 * long, and called everywhere.
 */
export function isRemark(machine: Machine, called: FunctionValue, { node, args, object }: CallSite): boolean {
  // Where connections carry messages, whatever is called may send some.
  if (machine.request === null || machine.request.manner.counts || called.bound || !isUnused(node)) return false;
  const inquiry = new Inquiry(machine);
  const callee = called.self === null && object ? { ...called, self: object } : called;
  return args.every(({ value, spread }, index) => optionsOf(value).every((option) => (option.kind === 'thing' ? !spread && inquiry.onlyReads(callee, index, option) : inquiry.levelOfValue(option, null, 0) === IDLE))) && inquiry.levelOf(callee) === IDLE;
}

/** One question, with the functions about which it is asked meanwhile: what names itself adds nothing to what it says. */
class Inquiry {
  readonly #machine: Machine;
  readonly #trail: FunctionValue[] = [];
  /** Variables that are taken for private as long as nothing says otherwise. */
  readonly #private: Set<TSESLint.Scope.Variable> = new Set();
  /** The first of them that something rests on. */
  #assumed = Number.POSITIVE_INFINITY;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  levelOf(callee: FunctionValue): Level {
    const { node, frame, self } = callee;
    const known = getOrMake(levels, this.#machine, () => new Map<FunctionNode, Level>());
    // What rests on an activation or an object may be otherwise for the next.
    const isLasting = frame.parent === null && !usesThis(node);
    const before = isLasting ? known.get(node) : undefined;
    if (before !== undefined) return before;
    const at = this.#trail.findIndex((each) => each.node === node && each.frame === frame && each.self === self);
    if (at !== -1) {
      this.#assumed = Math.min(this.#assumed, at);
      return IDLE;
    }
    if (this.#trail.length >= MAX_TRAIL || callee.bound) return HARMFUL;
    const outer = this.#assumed;
    this.#assumed = Number.POSITIVE_INFINITY;
    this.#trail.push(callee);
    const level = this.#find(callee);
    this.#trail.pop();
    if (isLasting && (level === HARMFUL || this.#assumed >= this.#trail.length)) known.set(node, level);
    this.#assumed = Math.min(outer, this.#assumed < this.#trail.length ? this.#assumed : Number.POSITIVE_INFINITY);
    return level;
  }

  #find(callee: FunctionValue): Level {
    const { throws, isOpen, writes, changes, uses } = surveyOf(callee.node);
    if (isOpen || !writes.every((variable) => this.#isPrivate(callee, variable))) return HARMFUL;
    let level = throws ? THROWS : IDLE;
    for (const use of uses) {
      const found = this.#levelOfUse(callee, use, changes);
      if (found === HARMFUL) return HARMFUL;
      if (found === THROWS && !use.isTried) level = THROWS;
    }
    return Math.min(level, this.#levelOfThis(callee));
  }

  #levelOfUse({ frame }: FunctionValue, { name, variable }: Use, changes: readonly TSESTree.Identifier[]): Level {
    const { lexicon } = this.#machine;
    if (name.type !== 'Identifier') return HARMFUL;
    if (name.parent.type === 'BinaryExpression' && name.parent.operator === 'instanceof') return IDLE;
    if (!variable?.defs.length && isServing(lexicon, name.name)) return HARMFUL;
    if (!variable?.defs.length && name.name === 'require') return this.#levelOfRequire(frame.source.path, name);
    const value = namedIn(this.#machine, frame, name);
    // A method that changes something of a package changes nothing that is known.
    if (changes.includes(name) && !optionsOf(value).every((option) => (option.kind === 'external' ? option : option.kind === 'result' ? option.of : null)?.module != null)) return HARMFUL;
    return this.levelOfValue(value, name, 0);
  }

  /** `const { hash } = require('./hash')` */
  #levelOfRequire(from: string, name: TSESTree.Identifier): Level {
    const call = name.parent;
    const [specifier] = call.type === 'CallExpression' && call.callee === name ? call.arguments : [];
    if (specifier?.type !== 'Literal' || typeof specifier.value !== 'string') return HARMFUL;
    const module = this.#machine.imports(specifier.value, from);
    if (module.file === null) return this.#levelOfPackage(module);
    const { parent } = call;
    if (parent?.type === 'MemberExpression') return this.levelOfValue(module, call, 0);
    if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return HARMFUL;
    const names = parent.id.properties.map((property) => (property.type === 'Property' ? staticName(property) : undefined));
    return Math.min(IDLE, ...names.map((each) => (each === undefined ? HARMFUL : this.levelOfValue(memberOf(this.#machine, module, each, call), null, 0))));
  }

  /** @param node where it is named; of an object whose member is used there, that counts. Null where it is handed on as a whole. */
  levelOfValue(given: Value, node: TSESTree.Node | null, depth: number): Level {
    const value = given.kind === 'external' && given.file !== null ? this.#settled(given, node) : given;
    if (depth > MAX_DEPTH) return HARMFUL;
    const parent = node?.parent;
    const member = value === given && parent?.type === 'MemberExpression' && parent.object === node ? staticName(parent) : undefined;
    const all = (values: Iterable<Value>): Level => {
      for (const each of values) if (this.levelOfValue(each, null, depth + 1) !== IDLE) return HARMFUL;
      return IDLE;
    };
    switch (value.kind) {
      case 'constant':
      case 'unknown':
      case 'regexp':
      case 'number':
      case 'text':
      case 'bytes':
      case 'input':
        return IDLE;
      case 'external':
        return this.#levelOfPackage(value);
      case 'result':
        return value.of.file === null ? this.#levelOfPackage(value.of) : HARMFUL;
      case 'method':
        return value.object.kind === 'thing' ? (this.#isPlainName(value.object, value.name) ? IDLE : HARMFUL) : this.levelOfValue(value.object, null, depth + 1);
      case 'function':
        return this.levelOf(value);
      case 'promise':
        return value.rejects === null && !value.mayReject ? this.levelOfValue(value.value, null, depth) : HARMFUL;
      case 'record': {
        const field = member === undefined ? undefined : value.fields.get(member);
        return field ? this.levelOfValue(this.#withSelf(field, value), null, depth + 1) : all(value.fields.values());
      }
      case 'list':
        return all(value.items ?? []);
      case 'either':
        return Math.min(IDLE, ...value.options.map((option) => this.levelOfValue(option, node, depth)));
      case 'instance':
        return member === undefined ? HARMFUL : this.#levelOfMember(value, member, depth);
      default:
        return HARMFUL;
    }
  }

  /** What another file exports, or the member of it that is used. */
  #settled(given: External, node: TSESTree.Node | null): Value {
    const parent = node?.parent;
    const name = given.path.length === 0 && parent?.type === 'MemberExpression' && parent.object === node ? staticName(parent) : undefined;
    const found = settle(name === undefined ? given : memberOf(this.#machine, given, name, parent ?? this.#machine.source.ast));
    if (name !== undefined || parent?.type !== 'MemberExpression' || parent.object !== node) return found;
    // `logger.info(…)` of what is imported by its name.
    const member = staticName(parent);
    if (member === undefined || (found.kind !== 'record' && found.kind !== 'instance')) return found;
    return found.kind === 'instance' ? { kind: 'method', object: found, name: member } : this.#withSelf(found.fields.get(member) ?? found, found);
  }

  #withSelf(value: Value, self: Value): Value {
    return value.kind === 'function' && value.self === null ? { ...value, self } : value;
  }

  #levelOfMember(instance: Instance, name: string, depth: number): Level {
    const { body } = instance.of.node.body;
    if (body.some((each) => each.type === 'MethodDefinition' && each.kind !== 'method' && staticName(each) === name)) return HARMFUL;
    const value = memberOf(this.#machine, instance, name, instance.of.node);
    if (value.kind === 'method' && value.object === instance) return HARMFUL;
    return value.kind === 'instance' ? HARMFUL : this.levelOfValue(value, null, depth + 1);
  }

  /** Of no framework as far as is described, and of no limiter. */
  #levelOfPackage(of: External): Level {
    const { lexicon } = this.#machine;
    if (of.module === null && of.file === null) return isServing(lexicon, of.path[0] ?? '') ? HARMFUL : IDLE;
    if (CHECKING.test(of.path.at(-1) ?? '') || speaksOfCheck(of) || speaksOfLimits(of) || meaningOf(lexicon, of) || (of.module !== null && lexicon.limiters.has(of.module))) return HARMFUL;
    return IDLE;
  }

  /** What a function uses of the object that it belongs to. */
  #levelOfThis({ node, self }: FunctionValue): Level {
    const holder = self?.kind === 'instance' || self?.kind === 'record' ? self : null;
    let level: Level = IDLE;
    for (const each of ownThis(node)) {
      const parent = each.parent;
      const name = parent?.type === 'MemberExpression' && parent.object === each ? staticName(parent) : undefined;
      if (holder === null || name === undefined) return HARMFUL;
      const found = holder.kind === 'instance' ? this.#levelOfMember(holder, name, 0) : this.levelOfValue(this.#withSelf(holder.fields.get(name) ?? holder, holder), null, 1);
      level = Math.min(level, found);
    }
    return level;
  }

  /** Whether a variable is used only by functions that give nothing of it away: the file of a log, the time of its last line. */
  #isPrivate({ frame }: FunctionValue, variable: TSESLint.Scope.Variable): boolean {
    const [definition] = variable.defs;
    if (this.#private.has(variable)) return true;
    if (variable.scope.block.type !== 'Program' || !definition || isExported(definition.node)) return false;
    const unit = this.#machine.units.of(definition.node);
    if (unit.source !== frame.source) return false;
    this.#private.add(variable);
    return variable.references.every((reference) => {
      const user = reference.init ? null : outermostFunction(reference.identifier);
      if (!user) return reference.init === true || isStatement(reference.identifier);
      const [named] = user.type === 'FunctionDeclaration' ? unit.source.scopes.getDeclaredVariables(user).filter(({ identifiers }) => identifiers.some((name) => name === user.id)) : [];
      const value: FunctionValue = { kind: 'function', node: user, frame: unit.frame, self: null };
      return (!surveyOf(user).gives || (named !== undefined && this.#isPrivate(value, named))) && this.levelOf(value) !== HARMFUL;
    });
  }

  /**
   * Whether a function only reads what its parameter holds, where that is an object of a framework.
   *
   * @param seen the variables that hold it about which it is asked meanwhile: a function that calls itself does no more than it does
   */
  onlyReads({ node, frame, self }: FunctionValue, index: number, thing: Thing, seen: Set<TSESLint.Scope.Variable> = new Set()): boolean {
    const parameters = parametersIn(node);
    if (parameters.slice(0, index + 1).some(({ type }) => type === 'RestElement') || node.generator || /\barguments\b/.test(textOf(node))) return false;
    const parameter = parameters[index];
    if (!parameter) return true;
    const variable = declaredBy(node, parameter);
    return variable !== undefined && this.#onlyReadsVariable({ kind: 'function', node, frame, self }, variable, thing, seen);
  }

  #onlyReadsVariable(callee: FunctionValue, variable: TSESLint.Scope.Variable, thing: Thing, seen: Set<TSESLint.Scope.Variable>): boolean {
    if (seen.has(variable)) return true;
    if (seen.size >= MAX_TRAIL) return false;
    seen.add(variable);
    return variable.references.every(({ identifier, init }) => init === true || this.#isRead(callee, identifier, thing, seen));
  }

  #isRead(callee: FunctionValue, name: TSESTree.Node, thing: Thing, seen: Set<TSESLint.Scope.Variable>): boolean {
    const { parent } = name;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        return this.#isRead(callee, parent, thing, seen);
      case 'MemberExpression':
        return parent.object === name && this.#isPlainMember(parent, thing);
      case 'IfStatement':
      case 'UnaryExpression':
      case 'ExpressionStatement':
        return true;
      case 'BinaryExpression':
        return parent.operator !== 'in' || parent.right === name;
      case 'LogicalExpression':
        return parent.left === name && parent.operator === '&&';
      case 'ConditionalExpression':
        return parent.test === name;
      case 'VariableDeclarator': {
        const [alias] = parent.id.type === 'Identifier' && parent.parent.kind === 'const' ? sourceOf(parent).scopes.getDeclaredVariables(parent) : [];
        return alias !== undefined && this.#onlyReadsVariable(callee, alias, thing, seen);
      }
      case 'CallExpression': {
        const index = parent.arguments.indexOf(name as TSESTree.Expression);
        const called = unwrap(parent.callee);
        if (index === -1 || called.type !== 'Identifier' || parent.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')) return false;
        const value = settle(namedIn(this.#machine, callee.frame, called));
        return value.kind === 'function' && this.onlyReads(value, index, thing, seen);
      }
      default:
        return false;
    }
  }

  /** Whether to read a member of an object, and to go on with that, does nothing to the object and gives nothing that could. */
  #isPlainMember(member: TSESTree.MemberExpression, thing: Thing): boolean {
    const name = staticName(member);
    const isCalled = member.parent.type === 'CallExpression' && member.parent.callee === member;
    return name !== undefined && this.#isPlainName(thing, name, isCalled);
  }

  #isPlainName({ row }: Thing, name: string, isCalled = false): boolean {
    const known = row.members[name];
    if (known) return known.does === 'input' || known.does === 'value' || known.does === 'verb' || (!isCalled && known.does === 'status-property');
    // What the program has put there.
    return !isCalled && typeof row.others !== 'object' && putUnder(this.#machine).every(([put, value]) => put !== name || this.levelOfValue(value, null, 0) === IDLE);
  }
}

/** Whether a global is one of a framework, or holds such. */
function isServing({ globals }: Lexicon, name: string): boolean {
  for (const key of globals.keys()) if (key === name || key.startsWith(`${name}.`)) return true;
  return false;
}

function usesThis(node: FunctionNode): boolean {
  return /\bthis\b/.test(textOf(node));
}

/** The places where a function names its own object. */
function ownThis(node: FunctionNode): TSESTree.Node[] {
  if (!usesThis(node)) return [];
  const found: TSESTree.Node[] = [];
  const walk = (inner: TSESTree.Node): void => {
    if (inner.type === 'ThisExpression') found.push(inner);
    for (const child of childrenOf(inner)) if (!isFunction(child) || child.type === 'ArrowFunctionExpression') walk(child);
  };
  for (const child of childrenOf(node)) walk(child);
  return found;
}

function isExported(declared: TSESTree.Node): boolean {
  const statement = declared.type === 'VariableDeclarator' ? declared.parent : declared;
  return (declared.type !== 'VariableDeclarator' && declared.type !== 'FunctionDeclaration') || /^Export/.test(statement.parent?.type ?? '');
}

/** Whether a name is called for nothing but what that does: `initialise();`. */
function isStatement({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'CallExpression' && isUnused(parent);
}

function outermostFunction(node: TSESTree.Node): FunctionNode | null {
  let found: FunctionNode | null = null;
  for (let outer = node.parent; outer; outer = outer.parent) if (isFunction(outer)) found = outer;
  return found;
}
