import type { TSESTree } from '@typescript-eslint/utils';
import { entryOf, runAround } from './around.ts';
import type { Findings, LimiterFact } from './model.ts';
import type { FindOwner, Modules } from './modules.ts';
import { collectContainers } from './routes/containers.ts';
import { methodsIn } from './routes/decorated/controllers.ts';
import { runEntries } from './routes/entries.ts';
import { collectExported, runExports, runServers } from './routes/exported.ts';
import { collectHandlers } from './routes/handlers.ts';
import { rateOf } from './routes/limiter-options.ts';
import { usesOf, works } from './routes/limiters.ts';
import { routesModel } from './routes/model.ts';
import { runRegistrations } from './routes/registrations.ts';
import { registryOf } from './routes/registry.ts';
import { runStarted } from './routes/started.ts';
import { parameterNames } from './routes/statement-edit.ts';
import { collectAmplifications, type RefusalWriter } from './sizes/amplifications.ts';
import { sizesModel } from './sizes/amplify.ts';
import { validationModel } from './sizes/validation.ts';
import { placeOf, type SourceFile, sourceOf } from './source.ts';
import { BudgetSpent } from './values/budget.ts';
import { type Lexicon, mayStart } from './values/lexicon.ts';
import { Machine } from './values/machine.ts';
import { declaredName, isFunction, statementOf } from './values/syntax.ts';
import { runUnit, type Unit } from './values/units.ts';
import type { Limiter } from './values/value.ts';

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
export function analyse(machine: Machine, source: SourceFile): Findings | null {
  const unit = machine.units.add(source);
  machine.budget.refill(source.text.length);
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

function factsOf(machine: Machine, unit: Unit): Findings | null {
  const entry = machine.units.at(entryOf(machine, unit.source.path));
  if (entry) runUnit(machine, entry);
  if (!runUnit(machine, unit)) return null;
  const { units, complete } = runAround(machine, unit);
  machine.incomplete = !complete;
  // What starts calls the others.
  const rankOf = ({ source }: Unit): number => machine.modules?.rankOf(source.path) ?? 0;
  for (const other of [...units].sort((one, two) => Number(rankOf(two) > rankOf(one)) - Number(rankOf(one) > rankOf(two)))) {
    machine.budget.refill(other.source.text.length);
    runServers(machine, other);
    runStarted(machine, other);
    runEntries(machine, other, false);
  }
  machine.budget.refill(unit.source.text.length);
  machine.frame = unit.frame;
  runStarted(machine, unit);
  runRegistrations(machine, unit, units);
  // What was decided until then is read off all the same.
  if (machine.budget.isSpent) machine.budget.refill(unit.source.text.length);
  if (mayStart(machine.lexicon, unit.source.text)) runEntries(machine, unit, false);
  methodsIn(machine, unit);
  runExports(machine, unit);
  runEntries(machine, unit, true);
  runRegistrations(machine, unit, units);
  const handlers = [...collectHandlers(machine, unit), ...collectExported(machine, unit)].sort((a, b) => a.place.range[0] - b.place.range[0]);
  const limiters = collectLimiters(machine, unit);
  const amplifications = collectAmplifications(machine, unit, (node) => refusalAround(machine, node));
  // Last, since code of other files may run for it.
  return { handlers, containers: collectContainers(machine, unit, handlers), limiters, amplifications };
}

/** One fact for each call that makes limiters, however often it runs. */
function collectLimiters(machine: Machine, { source }: Unit): LimiterFact[] {
  const byNode = new Map<TSESTree.Node, [Limiter, ...Limiter[]]>();
  for (const limiter of registryOf(machine).limiters) {
    const { node } = limiter;
    // One that is configured elsewhere is not made here.
    if (sourceOf(node) !== source || limiter.shape?.asks) continue;
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
    // One that a function makes is no other code's to use.
    works: isTopLevel && limiters.every(works),
    uses: Math.max(...limiters.map((limiter) => usesOf(machine, limiter))),
    // Facts are written as JSON, which has no infinity.
    rate: isOneRate && Number.isFinite(rates[0]?.count) ? (rates[0] ?? null) : null,
  };
}

/** How the handler around a node answers 400. */
function refusalAround(machine: Machine, node: TSESTree.Node): ReturnType<RefusalWriter> {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (!isFunction(outer)) continue;
    const method = methodAt(machine, outer);
    const handler = machine.handlers.get(outer) ?? (method && { framework: method.controller.framework, parameters: [], callsBack: false });
    // In answer to something else than a request for a path, an error has no status.
    if (method?.controller.provided || !handler || handler.callsBack || outer.body.type !== 'BlockStatement') return null;
    const names = parameterNames(outer, handler.parameters.map((name) => name ?? ''));
    const { id, answers } = handler.framework;
    const needed = answers?.badRequest.match(/\$(?!also\b)\w+/g) ?? [];
    if (!answers || !needed.every((name) => Object.hasOwn(names, name.slice(1)))) return null;
    return { statement: answers.badRequest.replaceAll(/\$(\w+)/g, (written, role: string) => names[role] ?? written), by: id };
  }
  return null;
}

/** The decorated method that a function is. */
function methodAt(machine: Machine, { parent }: TSESTree.Node): ReturnType<typeof methodsIn>[number] | undefined {
  return parent?.type === 'MethodDefinition' ? methodsIn(machine, machine.units.of(parent)).find(({ node }) => node === parent) : undefined;
}
