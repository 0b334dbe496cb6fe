import type { TSESTree } from '@typescript-eslint/utils';
import { runLoop, runWalk } from '../sizes/loops.ts';
import { calledAnyway, type Outcome, outcomeOf, skipRest, under } from '../sizes/rounds.ts';
import { sourceOf } from '../source.ts';
import { anyOf } from './alternatives.ts';
import { bind, cellFor, classValue } from './bindings.ts';
import { namesOf } from './builtins.ts';
import { refine, setEqual } from './conditions.ts';
import type { BreakContext, TryContext } from './contexts.ts';
import { awaited } from './expressions.ts';
import { type Frame, NO_WRITES, type Snapshot, State } from './frame.ts';
import { joinStates } from './joins.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import { annotationOf, unwrap } from './syntax.ts';
import { type FunctionNode, NOT_FOLLOWED, optionsOf, UNDEFINED, type Value } from './value.ts';

/** Runs a function's body in its frame. What it returns is collected in the frame, with the state of each return. */
export function runBody(machine: Machine, node: FunctionNode, frame: Frame, base: State): void {
  frame.base = base;
  if (node.body.type !== 'BlockStatement') {
    if (isChoice(node.body)) {
      runReturn(machine, node.body, node);
      return;
    }
    const value = machine.evaluate(node.body);
    if (machine.state.reachable) machine.ended(value, node.body);
    if (machine.state.reachable) frame.returns.push({ value, state: machine.state.since(base, true) });
    return;
  }
  runStatements(machine, node.body.body);
  // What a generator gives is what it has yielded.
  if (machine.state.reachable && !node.generator) machine.ended(UNDEFINED, node);
  if (machine.state.reachable) frame.returns.push({ value: UNDEFINED, state: machine.state.since(base, true) });
}

export function runStatements(machine: Machine, statements: readonly TSESTree.Node[]): void {
  for (const statement of statements) {
    if (!machine.state.reachable) return;
    runStatement(machine, statement);
  }
}

export function runStatement(machine: Machine, node: TSESTree.Node): void {
  machine.budget.step();
  if (!machine.budget.enter()) {
    machine.exhausted = true;
    return;
  }
  try {
    run(machine, node);
  } finally {
    machine.budget.leave();
  }
}

function run(machine: Machine, node: TSESTree.Node): void {
  switch (node.type) {
    case 'ExpressionStatement':
      machine.evaluate(node.expression);
      return;
    case 'VariableDeclaration':
      for (const declarator of node.declarations) declare(machine, declarator);
      return;
    case 'BlockStatement':
    case 'StaticBlock':
      runStatements(machine, node.body);
      return;
    case 'IfStatement':
      runIf(machine, node);
      return;
    case 'ReturnStatement':
      runReturn(machine, node.argument, node);
      return;
    case 'ThrowStatement':
      throwValue(machine, machine.evaluate(node.argument), node);
      return;
    case 'TryStatement':
      runTry(machine, node);
      return;
    case 'SwitchStatement':
      runSwitch(machine, node);
      return;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      runLoop(machine, node);
      return;
    case 'ForOfStatement': {
      const list = awaited(machine, machine.evaluate(node.right), node.right);
      runWalk(machine, node, asList(list));
      return;
    }
    case 'ForInStatement':
      runWalk(machine, node, asList(namesOf(machine, machine.evaluate(node.right))));
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      leaveLoop(machine, node);
      return;
    case 'LabeledStatement':
      if (/^(?:For|While|Do)/.test(node.body.type)) runStatement(machine, node.body);
      else runBlock(machine, node.body);
      return;
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      runExport(machine, node);
      return;
    case 'TSExportAssignment':
      machine.exported(machine.evaluate(node.expression));
      return;
    case 'ClassDeclaration':
      runStaticBlocks(machine, node);
      return;
    default:
  }
}

function throwValue(machine: Machine, value: Value, node: TSESTree.ThrowStatement): void {
  machine.thrown(value, node);
  if (machine.tries.length > machine.triesOutside) machine.tries.at(-1)?.thrown.push(value);
  machine.state.reachable = false;
}

function runStaticBlocks(machine: Machine, node: TSESTree.ClassDeclaration): void {
  const blocks = node.body.body.filter((member) => member.type === 'StaticBlock');
  if (blocks.length === 0) return;
  const { frame } = machine;
  machine.withSelf(frame, classValue(machine, node, frame), () => {
    for (const block of blocks) runStatements(machine, block.body);
  });
}

function declare(machine: Machine, declarator: TSESTree.VariableDeclarator): void {
  const annotation = annotationOf(declarator.id);
  let value = declarator.init ? machine.evaluate(declarator.init) : UNDEFINED;
  if (annotation && (value.kind === 'unknown' || !declarator.init)) value = machine.typed(annotation, declarator.id) ?? value;
  const around = declarator.parent.parent.type;
  const isLoopVariable = around === 'ForOfStatement' || around === 'ForInStatement';
  if (!isLoopVariable) bind(machine, declarator.id, value);
}

/** Each side of `return allowed ? next() : refuse()`, and of a handler's `return refuse() ?? answer()`, is a way of its own out of the function. */
function runReturn(machine: Machine, result: TSESTree.Expression | null, node: TSESTree.Node): void {
  const inner = result && unwrap(result);
  const { request } = machine;
  const leave = (value: Value): void => {
    machine.ended(value, result ?? node);
    leaveFunction(machine, value);
  };
  if (request && inner?.type === 'ConditionalExpression') {
    const outcome = outcomeOf(machine, inner.test, machine.evaluate(inner.test));
    chooseReturn(machine, inner.test, outcome, () => { runReturn(machine, inner.consequent, node); }, () => { runReturn(machine, inner.alternate, node); });
  } else if (request?.ending.has(machine.frame) && inner?.type === 'LogicalExpression' && inner.operator !== '&&') {
    const value = machine.evaluate(inner.left);
    chooseReturn(machine, inner.left, outcomeOf(machine, inner.left, value), () => { leave(value); }, () => { runReturn(machine, inner.right, node); });
  } else {
    leave(result ? machine.evaluate(result) : UNDEFINED);
  }
}

function chooseReturn(machine: Machine, test: TSESTree.Expression, { truth, tells }: Outcome, whenTrue: () => void, whenFalse: () => void): void {
  const arm = (leave: () => void, outcome: boolean) => (): void => {
    if (tells) refine(machine, test, outcome);
    if (!machine.state.reachable) return;
    if (truth === undefined) under(machine, test, leave);
    else leave();
  };
  const [first, second] = [arm(whenTrue, true), arm(whenFalse, false)];
  machine.conditions.push(test);
  machine.branches(truth === undefined ? [first, second] : [truth ? first : second]);
  machine.conditions.pop();
}

function isChoice(node: TSESTree.Expression): boolean {
  const { type } = unwrap(node);
  return type === 'ConditionalExpression' || type === 'LogicalExpression';
}

function leaveFunction(machine: Machine, value: Value): void {
  const { frame, state, loops } = machine;
  skipRest(loops.slice(0, frame.loopsOutside));
  if (frame.base) frame.returns.push({ value, state: state.since(frame.base, true) });
  state.reachable = false;
}

function runIf(machine: Machine, node: TSESTree.IfStatement): void {
  const { truth, tells } = outcomeOf(machine, node.test, machine.evaluate(node.test));
  machine.conditions.push(node.test);
  const isEither = machine.loops.length > 0 && calledAnyway(node).size > 0;
  const arm = (statement: TSESTree.Statement | null, outcome: boolean) => (): void => {
    if (tells) refine(machine, node.test, outcome);
    if (!machine.state.reachable || !statement) return;
    if (truth === undefined) under(machine, node.test, () => { runStatement(machine, statement); }, isEither);
    else runStatement(machine, statement);
  };
  const consequent = arm(node.consequent, true);
  const alternate = arm(node.alternate, false);
  // While the module itself runs, both ways are taken: a guard behind a condition is a guard.
  if (truth === undefined || !machine.request) machine.branches([consequent, alternate]);
  else machine.branches([truth ? consequent : alternate]);
  machine.conditions.pop();
}

function runTry(machine: Machine, node: TSESTree.TryStatement): void {
  const base = machine.state;
  const context: TryContext = { rejects: null, thrown: [] };
  const tried = new State(base);
  machine.state = tried;
  machine.tries.push(context);
  runStatements(machine, node.block.body);
  machine.tries.pop();
  const after = tried.reachable ? tried.since(base) : null;
  const paths = [after];
  if (node.handler) {
    const caught = new State(base);
    machine.state = caught;
    startCatch(machine, caught, tried.since(base), context.rejects);
    if (node.handler.param) bind(machine, node.handler.param, anyOf([...context.thrown, NOT_FOLLOWED]));
    runStatements(machine, node.handler.body.body);
    paths.push(caught.reachable ? caught.since(base) : null);
    // A refusal that is kept may be thrown again, or not: `failure = error`.
    if (context.rejects && caught.reachable && machine.request && isKept(node.handler)) machine.request.unseen ??= NOT_FOLLOWED;
  }
  const { catching } = base.path;
  machine.state = base;
  joinStates(base, paths);
  base.note({ catching });
  if (node.finalizer) runFinalizer(machine, node.finalizer, base);
}

/** Whether what is caught is put into a variable. */
function isKept(clause: TSESTree.CatchClause): boolean {
  const [variable] = sourceOf(clause).scopes.getDeclaredVariables(clause);
  return variable?.references.some(({ identifier: { parent } }) => parent.type === 'AssignmentExpression') ?? false;
}

function runFinalizer(machine: Machine, block: TSESTree.BlockStatement, base: State): void {
  const { reachable } = base;
  base.reachable = true;
  runStatements(machine, block.body);
  base.reachable &&= reachable;
}

/** A catch clause sees any state that the block went through, and is where a limiter's rejection leads. */
function startCatch(machine: Machine, caught: State, end: Snapshot, rejects: Snapshot['path']['limited']): void {
  for (const [key, value] of end.writes) {
    const before = machine.state.get(key);
    if (!key.includes('#')) caught.set(key, before ? anyOf([before, value]) : value);
  }
  caught.note({ refused: rejects, catching: rejects === null });
}

function runSwitch(machine: Machine, node: TSESTree.SwitchStatement): void {
  const subject = machine.evaluate(node.discriminant);
  const hasDefault = node.cases.some((each) => !each.test);
  const base = machine.state;
  const loop: BreakContext = { breaks: [], continues: [], base, extent: node };
  machine.switches.push(loop);
  machine.conditions.push(node.discriminant);
  const paths: (Snapshot | null)[] = [];
  let falling: Snapshot | null = null;
  const chosen = chosenCase(machine, node, subject);
  for (const each of node.cases) {
    const isChosen = chosen === undefined ? !isExcluded(machine, each, subject) : each === chosen;
    if (!falling && !isChosen) continue;
    const ahead = [falling, isChosen ? enterCase(machine, node, each, subject, base) : null];
    const fork = new State(base);
    machine.state = fork;
    joinStates(fork, ahead);
    if (chosen === undefined) under(machine, node.discriminant, () => { runStatements(machine, each.consequent); });
    else runStatements(machine, each.consequent);
    falling = fork.reachable ? fork.since(base) : null;
  }
  paths.push(falling, ...loop.breaks);
  if (!hasDefault && !chosen) paths.push({ writes: NO_WRITES, path: base.path });
  machine.switches.pop();
  machine.conditions.pop();
  machine.state = base;
  joinStates(base, paths);
}

/** What holds where the subject leads to a case, rather than the case in front of it. */
function enterCase(machine: Machine, { discriminant }: TSESTree.SwitchStatement, { test }: TSESTree.SwitchCase, subject: Value, base: State): Snapshot {
  const entered = new State(base);
  machine.state = entered;
  const value = test && machine.evaluate(test);
  if (value?.kind === 'constant' && subject.kind !== 'constant') setEqual(machine, discriminant, value);
  else if (test && subject.kind === 'constant' && typeof subject.value === 'boolean') refine(machine, test, subject.value);
  return entered.since(base, true);
}

/** The case that a constant leads to, null for none; undefined where that cannot be told. */
function chosenCase(machine: Machine, { cases }: TSESTree.SwitchStatement, subject: Value): TSESTree.SwitchCase | null | undefined {
  if (subject.kind !== 'constant' || !machine.request) return undefined;
  const tests = cases.map(({ test }) => test && machine.evaluate(test));
  if (!tests.every((test) => test === null || test.kind === 'constant')) return undefined;
  const found = tests.findIndex((test) => test?.kind === 'constant' && test.value === subject.value);
  return cases[found] ?? cases.find(({ test }) => test === null) ?? null;
}

/** A case of a value that the subject, one of several constants, never has. */
function isExcluded(machine: Machine, { test }: TSESTree.SwitchCase, subject: Value): boolean {
  if (!test || !machine.request) return false;
  const value = machine.evaluate(test);
  return value.kind === 'constant' && Boolean(value.value) && optionsOf(subject).every((option) => option.kind === 'constant' && option.value !== value.value);
}

/** A block that `break` leaves by its label. */
function runBlock(machine: Machine, body: TSESTree.Statement): void {
  const base = machine.state;
  const context: BreakContext = { breaks: [], continues: [], base, extent: body };
  machine.switches.push(context);
  const inside = new State(base);
  machine.state = inside;
  runStatement(machine, body);
  machine.switches.pop();
  machine.state = base;
  joinStates(base, [inside.reachable ? inside.since(base) : null, ...context.breaks]);
}

/** What a `break` or `continue` with a label leaves. */
function labelled(machine: Machine, label: string): BreakContext | undefined {
  return [...machine.loops, ...machine.switches].find(({ extent }) => extent?.parent?.type === 'LabeledStatement' && extent.parent.label.name === label);
}

function leaveLoop(machine: Machine, node: TSESTree.BreakStatement | TSESTree.ContinueStatement): void {
  const leavesSwitch = node.type === 'BreakStatement' && !node.label && nearestBreakable(node)?.type === 'SwitchStatement';
  const target = node.label ? labelled(machine, node.label.name) : leavesSwitch ? machine.switches.at(-1) : machine.loops.at(-1);
  if (target && node.type === 'ContinueStatement') skipRest(machine.loops.filter((loop) => loop === target));
  if (target) target[node.type === 'BreakStatement' ? 'breaks' : 'continues'].push(machine.state.since(target.base));
  machine.state.reachable = false;
}

function nearestBreakable(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (/^(?:For|While|DoWhile|Switch)\w*Statement$/.test(current.type)) return current;
  }
  return undefined;
}

function runExport(machine: Machine, node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration): void {
  const { declaration } = node;
  if (declaration) {
    if (/(?:Statement|Declaration)$/.test(declaration.type)) runStatement(machine, declaration);
    if (declaration.type === 'VariableDeclaration') {
      for (const each of declaration.declarations) machine.exported(machine.recorded.get(each.init ?? each) ?? UNDEFINED);
    } else if (declaration.type === 'FunctionDeclaration') {
      // Runs when another file calls it: an entry of its own.
    } else if (declaration.type !== 'ClassDeclaration') {
      machine.exported(machine.evaluate(declaration));
    }
  }
  if (node.type === 'ExportNamedDeclaration') {
    machine.atEnd.push(() => {
      for (const specifier of node.specifiers) {
        const found = specifier.local.type === 'Identifier' && !node.source ? cellFor(machine, specifier.local) : undefined;
        const value = found ? machine.state.get(found.cell.key) : undefined;
        if (value) machine.exported(value);
      }
    });
  }
}

