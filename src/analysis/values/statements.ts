import type { TSESTree } from '@typescript-eslint/utils';
import { selfCallsOf } from '../sizes/descents.ts';
import { runLoop, runWalk } from '../sizes/loops.ts';
import { calledAnyway, type Outcome, outcomeOf, skipRest } from '../sizes/rounds.ts';
import { bindTo, cellFor, classValue } from './bindings.ts';
import { leave, runBlock, runSwitch } from './breaks.ts';
import { choose, chooseGiven } from './choices.ts';
import { namesOf } from './entries.ts';
import { awaited } from './expressions.ts';
import type { Frame, State } from './frame.ts';
import { asksGiven } from './given.ts';
import { iterated } from './iteration.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import { annotationOf, unwrap } from './syntax.ts';
import { runTry, throwValue } from './tries.ts';
import { type FunctionNode, settle, UNDEFINED, type Value } from './value.ts';

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
      runWalk(machine, node, iterated(machine, list));
      return;
    }
    case 'ForInStatement':
      runWalk(machine, node, asList(namesOf(machine, machine.evaluate(node.right))));
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      leave(machine, node);
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
  if (!isLoopVariable) bindTo(machine, declarator.id, value, declarator.init);
}

/** Each side of `return allowed ? next() : refuse()`, and of a handler's `return refuse() ?? answer()`, is a way of its own out of the function. */
function runReturn(machine: Machine, result: TSESTree.Expression | null, node: TSESTree.Node): void {
  const inner = result && unwrap(result);
  const { request } = machine;
  const end = (value: Value): void => {
    machine.ended(value, result ?? node);
    leaveFunction(machine, value);
  };
  if (request && inner?.type === 'ConditionalExpression') {
    const outcome = outcomeOf(machine, inner.test, machine.evaluate(inner.test));
    chooseReturn(machine, inner.test, outcome, () => { runReturn(machine, inner.consequent, node); }, () => { runReturn(machine, inner.alternate, node); });
  } else if (request?.ending.has(machine.frame) && inner?.type === 'LogicalExpression' && inner.operator !== '&&') {
    const value = machine.evaluate(inner.left);
    if (inner.operator === '??') chooseGiven(machine, inner.left, value, () => { end(value); }, () => { runReturn(machine, inner.right, node); });
    else chooseReturn(machine, inner.left, outcomeOf(machine, inner.left, value), () => { end(value); }, () => { runReturn(machine, inner.right, node); });
  } else {
    end(result ? machine.evaluate(result) : UNDEFINED);
  }
}

function chooseReturn(machine: Machine, test: TSESTree.Expression, outcome: Outcome, whenTrue: () => void, whenFalse: () => void): void {
  machine.conditions.push(test);
  choose(machine, test, outcome, [whenTrue, whenFalse]);
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
  const value = machine.evaluate(node.test);
  const running = machine.calling.at(-1);
  // What a function that sets something up and calls itself asks tells where that ends.
  const endsCalls = !machine.request && running !== undefined && selfCallsOf(machine, running).length > 0;
  const outcome = outcomeOf(machine, node.test, endsCalls ? settle(value) : value);
  const isEither = machine.loops.length > 0 && calledAnyway(node).size > 0;
  const way = (statement: TSESTree.Statement | null) => statement && ((): void => { runStatement(machine, statement); });
  machine.conditions.push(node.test);
  // While the module itself runs, both ways are taken: a guard behind a condition is a guard. What a function is called with says what that call is for, and an element what its round of a loop is for.
  const both = !machine.request && !endsCalls && !(outcome.truth !== undefined && asksGiven(machine, node.test));
  choose(machine, node.test, outcome, [way(node.consequent), way(node.alternate)], { isEither, both });
  machine.conditions.pop();
}

function runExport(machine: Machine, node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration): void {
  const { declaration } = node;
  if (declaration) {
    if (/(?:Statement|Declaration)$/.test(declaration.type)) runStatement(machine, declaration);
    if (declaration.type === 'VariableDeclaration') {
      for (const each of declaration.declarations) machine.exported(machine.recorded.get(each.init ?? each) ?? UNDEFINED);
    } else if (declaration.type === 'FunctionDeclaration') {
      // Runs when another file calls it: an entry of its own.
    } else if (declaration.type === 'ClassDeclaration') {
      machine.atEnd.push(() => machine.exported(classValue(machine, declaration, machine.frame)));
    } else {
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

