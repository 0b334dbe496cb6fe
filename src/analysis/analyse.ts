import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { entryOf, runAround } from './around.ts';
import type { Facts, LimiterFact, ModuleFact } from './model.ts';
import { collectModule } from './module-facts.ts';
import type { FindOwner, Modules } from './modules.ts';
import { methodsIn } from './routes/decorated/controllers.ts';
import { collectExported, runExports } from './routes/exported.ts';
import { collectContainers, collectHandlers, parameterNames } from './routes/handlers.ts';
import { rateOf, usesOf, works } from './routes/limiters.ts';
import { routesModel } from './routes/model.ts';
import { isHushed, noteQuiet } from './routes/quiet.ts';
import { runRegistrations } from './routes/registrations.ts';
import { registryOf } from './routes/registry.ts';
import { handlersOf, parametersOf, runRequest } from './routes/runs.ts';
import { handlerTypeOf, pluginParametersOf, typeOf } from './routes/types.ts';
import { collectAmplifications } from './sizes/amplifications.ts';
import { sizesModel } from './sizes/amplify.ts';
import { validationModel } from './sizes/validation.ts';
import { placeOf, type SourceFile, sourceOf } from './source.ts';
import { classValue } from './values/bindings.ts';
import { callFunction } from './values/calls.ts';
import { construct } from './values/classes.ts';
import { type Lexicon, mayStart } from './values/lexicon.ts';
import { BudgetSpent, Machine } from './values/machine.ts';
import { annotationOf, declaredName, isFunction, parametersIn, statementOf } from './values/syntax.ts';
import { runUnit, type Unit } from './values/units.ts';
import type { FunctionNode, Instance, Limiter } from './values/value.ts';
import { touchesServers } from './values/worth.ts';

const ENTRY_STEPS = 30_000;

/** A machine that starts with a file, and may read others. */
export function createMachine(source: SourceFile, lexicon: Lexicon, modules: Modules | null, ownerOf?: FindOwner): Machine {
  return new Machine(source, lexicon, [routesModel, validationModel, sizesModel], modules, ownerOf);
}

/**
 * Runs a file, and what it takes of others, and reads off its facts.
 *
 * @param machine a machine in which other files may have been run; that changes nothing
 * @returns null where the file is too much for its budget
 */
export function analyse(machine: Machine, source: SourceFile): Facts | null {
  const unit = machine.units.add(source);
  machine.refill(source);
  machine.frame = unit.frame;
  try {
    return factsOf(machine, unit);
  } catch (error) {
    if (error instanceof BudgetSpent) return null;
    throw error;
  } finally {
    machine.reset();
  }
}

function factsOf(machine: Machine, unit: Unit): Facts | null {
  const entry = machine.units.at(entryOf(machine, unit.source.path));
  if (entry) runUnit(machine, entry);
  if (!runUnit(machine, unit)) return null;
  const { units, complete } = runAround(machine, unit);
  machine.incomplete = !complete;
  for (const other of units) {
    machine.refill(other.source);
    runEntries(machine, other, false);
  }
  machine.refill(unit.source);
  machine.frame = unit.frame;
  runRegistrations(machine, unit, units);
  if (mayStart(machine.lexicon, unit.source.text)) runEntries(machine, unit, false);
  methodsIn(machine, unit);
  runExports(machine, unit);
  runEntries(machine, unit, true);
  runRegistrations(machine, unit, units);
  // Only a report with an edit asks for it.
  let module: ModuleFact | null = null;
  return {
    handlers: [...collectHandlers(machine, unit), ...collectExported(machine, unit)].sort((a, b) => a.place.range[0] - b.place.range[0]),
    containers: collectContainers(machine, unit),
    limiters: collectLimiters(machine, unit),
    amplifications: collectAmplifications(machine, unit, (node) => refusalAround(machine, node)),
    get module() {
      return (module ??= collectModule(unit.source));
    },
  };
}

/**
 * Functions that nothing that was read calls: other code does, with anything.
 *
 * @param answering whether functions that only their types make handlers run as well: they register nothing
 */
function runEntries(machine: Machine, unit: Unit, answering: boolean): void {
  const { source, frame } = unit;
  machine.frame = frame;
  // All that it calls happens when it runs.
  machine.running = unit;
  const instances = new Map<TSESTree.Node, Instance>();
  for (const scope of source.scopes.scopes) {
    const { block } = scope;
    if ((scope.type as string) !== 'function' || !isFunction(block) || machine.ran.has(block) || isInsideIdle(machine, scope)) continue;
    const typed = typedParameters(machine, block);
    if (typed && !answering) continue;
    if (typed && isHushed(machine, block)) {
      noteQuiet(machine, block);
    } else if (typed) {
      machine.budgeted(ENTRY_STEPS, () => runTyped(machine, block, typed, instances));
    } else if (touchesServers(machine, block) || isPlugin(machine, block)) {
      machine.entry += 1;
      machine.budgeted(ENTRY_STEPS, () => {
        runEntry(machine, block, instances);
        return true;
      });
    }
    machine.state.reachable = true;
  }
  machine.running = null;
}

/** Whether a function stands in another that has not run either: then that one comes first, or neither. */
function isInsideIdle(machine: Machine, scope: TSESLint.Scope.Scope): boolean {
  for (let outer = scope.upper; outer; outer = outer.upper) {
    if (isFunction(outer.block) && outer.block !== scope.block) return !machine.ran.has(outer.block);
  }
  return false;
}

function runEntry(machine: Machine, node: FunctionNode, instances: Map<TSESTree.Node, Instance>): void {
  const self = instanceAround(machine, node, instances);
  if (machine.ran.has(node)) return;
  const own = ownTypeOf(node);
  const args = own ? pluginParametersOf(machine, own, parametersIn(node)[0] ?? node) : undefined;
  const value = callFunction(machine, { kind: 'function', node, frame: machine.lastFrameAround(node), self }, args ?? [], true);
  machine.exported(value);
}

/** The instance that a method belongs to, made once for a class that nothing in the file instantiates. */
function instanceAround(machine: Machine, node: FunctionNode, instances: Map<TSESTree.Node, Instance>): Instance | null {
  const { parent } = node;
  if ((parent.type !== 'MethodDefinition' && parent.type !== 'PropertyDefinition') || parent.static) return null;
  const owner = parent.parent.parent;
  let instance = instances.get(owner);
  if (!instance) {
    instance = construct(machine, classValue(machine, owner, machine.units.of(owner).frame), [], true);
    machine.exported(instance);
    instances.set(owner, instance);
  }
  return instance;
}

/** Whether a function's own type makes it a plugin of a framework. */
function isPlugin(machine: Machine, node: FunctionNode): boolean {
  const own = ownTypeOf(node);
  return own !== undefined && pluginParametersOf(machine, own, parametersIn(node)[0] ?? node) !== undefined;
}

/** The type that the declaration of a function gives it as a whole. */
function ownTypeOf({ parent }: FunctionNode): TSESTree.TypeNode | undefined {
  if (parent.type === 'VariableDeclarator') return annotationOf(parent.id);
  return parent.type === 'PropertyDefinition' ? annotationOf(parent) : undefined;
}

interface Typed {
  readonly framework: Parameters<typeof parametersOf>[1];
  readonly parameters: readonly (string | null)[];
}

/** A handler by its types alone: `(req: Request, res: Response)`, `const list: RequestHandler = …`. */
function typedParameters(machine: Machine, node: FunctionNode): Typed | null {
  const own = ownTypeOf(node);
  const whole = own ? handlerTypeOf(machine, own) : undefined;
  if (whole) return whole;
  const things = parametersIn(node).map((parameter) => {
    const annotation = annotationOf(parameter);
    const value = annotation ? typeOf(machine, annotation, parameter) : undefined;
    return value?.kind === 'thing' ? value : null;
  });
  const response = things.find((thing) => thing?.row.role === 'response' || thing?.row.role === 'context');
  return response ? { framework: response.framework, parameters: things.map((thing) => thing?.type ?? null) } : null;
}

function runTyped(machine: Machine, node: FunctionNode, { framework, parameters }: Typed, instances: Map<TSESTree.Node, Instance>): boolean {
  const self = instanceAround(machine, node, instances);
  runRequest(machine, { kind: 'function', node, frame: machine.lastFrameAround(node), self }, parametersOf(machine, framework, parameters, node), null, handlersOf(framework));
  return true;
}

/** One fact for each call that makes limiters, however often it runs. */
function collectLimiters(machine: Machine, { source }: Unit): LimiterFact[] {
  const byNode = new Map<TSESTree.Node, [Limiter, ...Limiter[]]>();
  for (const limiter of registryOf(machine).limiters) {
    const { node } = limiter;
    if (sourceOf(node) !== source) continue;
    const others = byNode.get(node);
    if (others) others.push(limiter);
    else byNode.set(node, [limiter]);
  }
  return [...byNode.values()].sort(([a], [b]) => a.node.range[0] - b.node.range[0]).map((limiters) => limiterFact(machine, limiters));
}

function limiterFact(machine: Machine, limiters: readonly [Limiter, ...Limiter[]]): LimiterFact {
  const [first] = limiters;
  const { node } = first;
  const isTopLevel = statementOf(node).parent?.type === 'Program';
  const rates = limiters.map(rateOf);
  const isOneRate = rates.every((rate) => rate?.count === rates[0]?.count && rate?.windowMs === rates[0]?.windowMs);
  return {
    row: first.row?.id ?? 'settings',
    name: isTopLevel ? (declaredName(node)?.name ?? null) : null,
    place: placeOf(node),
    declaredUntil: statementOf(node).range[1],
    works: limiters.every(works),
    uses: Math.max(...limiters.map((limiter) => usesOf(machine, limiter))),
    rate: isOneRate ? (rates[0] ?? null) : null,
  };
}

/** How the handler around a node answers 400. */
function refusalAround(machine: Machine, node: TSESTree.Node): string | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (!isFunction(outer)) continue;
    const handler = machine.handlers.get(outer);
    if (!handler || outer.body.type !== 'BlockStatement') return null;
    const names = parameterNames(outer, handler.parameters.map((name) => name ?? ''));
    const answer = handler.framework.answers?.badRequest;
    const needed = answer?.match(/\$\w+/g) ?? [];
    if (answer === undefined || !needed.every((name) => Object.hasOwn(names, name.slice(1)))) return null;
    return answer.replaceAll(/\$(\w+)/g, (_, role: string) => names[role] ?? '');
  }
  return null;
}

