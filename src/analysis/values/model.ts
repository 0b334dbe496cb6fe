import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from './machine.ts';
import type { FunctionNode, FunctionValue, Thing, Value } from './value.ts';

/** The arguments of a call, evaluated. A spread argument whose length is not known stands as one `spread`. */
export interface Argument {
  readonly node: TSESTree.Node;
  readonly value: Value;
  readonly spread: boolean;
  /** It is in what the node gives: nothing can be written around it there. */
  readonly within?: true;
}

/** A call as the models see it. `object` is null for a plain call; then `name` is null too. */
export interface CallSite {
  /** The call, or whatever makes it: `promise.then(next)` calls `next` without an expression of its own. */
  readonly node: TSESTree.Node;
  readonly callee: Value;
  readonly object: Value | null;
  readonly name: string | null;
  readonly args: readonly Argument[];
  readonly construct: boolean;
  /** The callee was imported from another file of the project. */
  readonly imported?: true;
}

/** Interprets one kind of row: what a call or a read means beyond the language itself. Undefined = not mine. */
export interface Model {
  call?(machine: Machine, site: CallSite): Value | undefined;
  read?(machine: Machine, object: Value, name: string, node: TSESTree.Node): Value | undefined;
  assign?(machine: Machine, object: Value, name: string, value: Value, node: TSESTree.Node): boolean;
  /** A variable or parameter that has no value but a type. */
  typed?(machine: Machine, annotation: TSESTree.TypeNode, node: TSESTree.Node): Value | undefined;
  exported?(machine: Machine, value: Value): void;
  /** An object of a framework is awaited. */
  awaited?(machine: Machine, thing: Thing): void;
  /** A function whose result is that of the handler ends on the current path, with this result. `by`: the returned expression, or the function. */
  ended?(machine: Machine, value: Value, by: TSESTree.Node): void;
  thrown?(machine: Machine, value: Value, node: TSESTree.Node): void;
  /** Whether running a function can tell nothing of what the model interprets. */
  isHushed?(machine: Machine, node: FunctionNode): boolean;
  /** Whether a call while a request is answered can tell nothing that is asked for, since nobody takes its result and it leaves everything as it is. */
  isRemark?(machine: Machine, callee: FunctionValue, site: CallSite): boolean;
  /** Whether a function answers requests, by what its types say or since a server has been given it: it runs for one, not where it is handed over. */
  answers?(machine: Machine, node: FunctionNode): boolean;
  /** A call that the models interpret is used as a condition: whether the path has learned from it, when it was run, all that there is. */
  tested?(machine: Machine, node: TSESTree.CallExpression): boolean;
  /** A condition has come out so on the current path. */
  learned?(machine: Machine, test: TSESTree.Node, truth: boolean): void;
  /** A value of the program that a foreign call is given. */
  handOver?(machine: Machine, value: Value, site: CallSite): void;
}
