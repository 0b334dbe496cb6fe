import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import type { FindOwner, Modules } from '../modules.ts';
import type { Recursion } from '../sizes/recursion.ts';
import { referencesIn, type SourceFile, sourceOf } from '../source.ts';
import { noteLook } from './asking.ts';
import { external } from './bindings.ts';
import { Budget } from './budget.ts';
import { dispatch } from './calls.ts';
import type { BreakContext, CallbackRun, LoopContext, RequestRun, TryContext } from './contexts.ts';
import { imported } from './exports.ts';
import { evaluateNode } from './expressions.ts';
import { type Cell, type Frame, State } from './frame.ts';
import { inBoth, inEither, joinStates } from './joins.ts';
import type { Lexicon } from './lexicon.ts';
import type { CallSite, Model } from './model.ts';
import { moduleOf } from './specifiers.ts';
import type { Part } from './splits.ts';
import { isFunction } from './syntax.ts';
import { type Unit, Units } from './units.ts';
import { BUDGET_SPENT, type External, type FunctionNode, type Limiter, type Maker, METHOD, type Refusal, type Value } from './value.ts';

/** Steps for running one module. */
const MODULE_STEPS = 150_000;

/** What is known of functions that use something of a framework, or do not. */
class Touching {
  readonly known: Map<TSESTree.Node, boolean> = new Map();
  /** Functions that use nothing of a framework in an activation of what is around them. */
  readonly untouched: WeakMap<Frame, Set<TSESTree.Node>> = new WeakMap();
}

/**
 * Runs one file in the abstract: every statement once, both ways of every branch, own functions where they are called.
 * It knows JavaScript; what packages mean comes from its models.
 */
export class Machine {
  readonly lexicon: Lexicon;
  readonly models: readonly Model[];
  /** The other files of the project; null where only one file is read. */
  readonly modules: Modules | null;
  /** Finds the package that a file belongs to. */
  readonly ownerOf: FindOwner;
  readonly units: Units;
  /** The file whose module runs. */
  running: Unit | null = null;
  /** The file of which a function runs that nothing that was read calls: all that it calls happens when that file's code runs. */
  starting: Unit | null = null;
  /** What module code has written, of all files: every path starts here. */
  readonly root: State = new State(null);
  /** The value that each expression of module code had. */
  readonly moduleValues: Map<TSESTree.Node, Value> = new Map();
  state: State = this.root;
  frame: Frame;
  request: RequestRun | null = null;
  /** The request for which code runs that is no part of it: what calls in other files give whose results it uses. */
  waiting: RequestRun | null = null;
  /** Which entry of the file is running: 0 is the module itself, later ones are functions that only other files call. */
  entry = 0;
  readonly loops: LoopContext[] = [];
  readonly switches: BreakContext[] = [];
  readonly tries: TryContext[] = [];
  readonly calling: FunctionNode[] = [];
  /** Those of them that code which is not read was given. */
  readonly callbacks: FunctionNode[] = [];
  /** How often each function of those that call each other has run in the outermost call that is under way. */
  rounds: Map<FunctionNode, number> = new Map();
  /** By requests, and outside of them by activations. */
  readonly callbackRuns: WeakMap<RequestRun | Frame, CallbackRun[]> = new WeakMap();
  /** The calls of own functions that are under way. */
  readonly sites: TSESTree.Node[] = [];
  /** The functions that call themselves and run as loops now. */
  readonly recursions: Map<FunctionNode, Recursion> = new Map();
  /** More files may mount or guard what is asked about than were read. */
  incomplete = false;
  /** Tests of the conditions around what is running. */
  readonly conditions: TSESTree.Node[] = [];
  readonly ran: Set<TSESTree.Node> = new Set();
  /** The value that each expression had when it ran last, in the module or in the request that is answered. */
  recorded: Map<TSESTree.Node, Value> = this.moduleValues;
  /** Functions that answer requests, with what their parameters are. */
  readonly handlers: Map<FunctionNode, { readonly framework: FrameworkRow; readonly parameters: readonly (string | null)[]; callsBack?: boolean }> = new Map();
  /** Code that is not read may have checked what the request holds. */
  inputsChecked = false;
  /** The last activation of each own function. */
  readonly lastFrames: Map<FunctionNode, Frame> = new Map();
  /** Own functions that have run more than once. */
  readonly repeated: Set<FunctionNode> = new Set();
  /** Whether functions use anything of a framework, outside of requests and in one, where what refuses counts as well. */
  readonly touching: Readonly<Record<'outside' | 'inside', Touching>> = { outside: new Touching(), inside: new Touching() };
  /** Whether the text of a function names no amplifier and no refusal. */
  readonly silent: Map<FunctionNode, boolean> = new Map();
  /** What is left to do when the module has run. */
  readonly atEnd: (() => void)[] = [];
  /** A limiter's refusal that has been thrown out of what runs, and not been caught. */
  refusal: Refusal | null = null;
  /** How many `try` blocks were open when the async function began that runs: they catch nothing of it. */
  triesOutside = 0;
  /** What runs now runs when all has that does not wait for a promise. */
  deferred = false;
  /** Something was nested too deeply to be run. */
  exhausted = false;
  /** The forms of members and compound expressions about which any condition has said something. */
  readonly spokenOf: Set<string> = new Set();
  /** Calls that give a part of the request that is answered, the same each time: `c.req.query('n')`, `getQuery(event)`. */
  readonly readings = new WeakSet<TSESTree.Node>();
  /** What runs now is only tried: what it sends is not sent. */
  trial = false;
  /** How many variables have been assigned. */
  assignments = 0;
  /** How often something was done that another round of a loop may not do: under a condition, or in the place of what was there rather than added to it. */
  turns = 0;
  readonly budget: Budget = new Budget();
  #ids = 0;

  /**
   * @param source the file that is read first
   * @param models what calls and reads mean beyond the language
   * @param modules the other files of the project, if they may be read
   * @param ownerOf finds the package of a file, where the project does not
   */
  constructor(source: SourceFile, lexicon: Lexicon, models: readonly Model[], modules: Modules | null = null, ownerOf: FindOwner = () => null) {
    this.lexicon = lexicon;
    this.models = models;
    this.modules = modules;
    this.ownerOf = modules?.ownerOf ?? ownerOf;
    this.units = new Units(modules, (file) => this.#frameFor(file.ast, null, file, null, []));
    this.frame = this.units.add(source).frame;
    this.budget.refill(source.text.length);
  }

  /** The file whose code runs. */
  get source(): SourceFile {
    return this.frame.source;
  }

  /** Leaves no run half done, whatever ended it. */
  reset(): void {
    for (const stack of [this.loops, this.switches, this.tries, this.calling, this.callbacks, this.sites, this.conditions, this.atEnd]) stack.length = 0;
    this.state = this.root;
    this.root.reachable = true;
    this.request = null;
    this.recorded = this.moduleValues;
    this.incomplete = false;
    this.inputsChecked = false;
    this.trial = false;
    this.deferred = false;
    this.running = null;
    this.starting = null;
    this.budget.surface();
  }

  /** The path of the file for whose time counts what runs now: see {@link Modules.rankOf}. */
  get during(): string {
    return ((this.running ?? this.starting)?.source ?? this.request?.root ?? this.source).path;
  }

  /**
   * Runs module code by itself, whatever runs now: on the root path, outside any request, and with a budget of its own.
   *
   * @param unit the file whose module it is
   * @param as the file for whose time it counts
   * @returns undefined when the budget was spent
   */
  aside<T>(unit: Unit, as: Unit, body: () => T): T | undefined {
    const { state, frame, request, waiting, recorded, entry, running, rounds, deferred } = this;
    const stacks = [this.loops, this.switches, this.tries, this.calling, this.callbacks, this.sites, this.conditions, this.atEnd].map((stack) => [stack, stack.splice(0)] as const);
    const { reachable } = this.root;
    Object.assign(this, { state: this.root, frame: unit.frame, request: null, waiting: null, recorded: this.moduleValues, entry: 0, running: as, rounds: new Map(), deferred: false });
    this.root.reachable = true;
    // What a file does counts for itself, whoever asks for it first.
    const result = this.budget.apart(() => {
      const given = this.budgeted(MODULE_STEPS, body);
      this.root.reachable = true;
      // Listeners that code has added before its steps were spent are called all the same.
      this.budgeted(MODULE_STEPS, () => {
        for (const finish of this.atEnd) finish();
      });
      return given;
    });
    for (const [stack, items] of stacks) stack.splice(0, stack.length, ...(items as never[]));
    this.root.reachable = reachable;
    Object.assign(this, { state, frame, request, waiting, recorded, entry, running, rounds, deferred });
    return result;
  }

  /** Runs what happens when the code of the module has ended; at once where none runs. */
  later(body: () => void): void {
    if (this.request || !this.running) body();
    else this.atEnd.push(body);
  }

  /**
   * What an import gives.
   *
   * @param from the path of the file that imports
   * @param names what is imported; none for the module as a whole
   */
  imports(specifier: string, from: string, ...names: readonly string[]): External {
    const file = this.modules?.resolve(specifier, from) ?? null;
    const known = external(moduleOf(specifier), ...names);
    return file === null ? known : imported(this, specifier, file, known.path);
  }

  /** A number that no other object of this machine has. */
  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  createFrame(scopeBlock: TSESTree.Node, parent: Frame, self: Value | null, args: readonly Value[]): Frame {
    return this.#frameFor(scopeBlock, parent, parent.source, self, args);
  }

  #frameFor(scopeBlock: TSESTree.Node, parent: Frame | null, source: SourceFile, self: Value | null, args: readonly Value[]): Frame {
    return {
      source,
      scopeBlock,
      parent,
      self,
      cells: new Map(),
      depth: parent ? parent.depth + 1 : 0,
      request: parent ? this.request : null,
      arguments: args,
      base: null,
      returns: [],
      yields: [],
      loopsOutside: this.loops.length,
      site: this.sites.at(-1) ?? null,
      caller: parent ? this.frame : null,
    };
  }

  /** The value of an expression on the current path. Never throws but when the budget is spent. */
  evaluate(node: TSESTree.Node): Value {
    this.budget.step();
    if (!this.budget.enter()) return BUDGET_SPENT;
    try {
      const value = evaluateNode(this, node);
      this.recorded.set(node, value);
      if (value.kind === 'input' || value.kind === 'either' || value === METHOD) noteLook(this, node, value);
      return value;
    } finally {
      this.budget.leave();
    }
  }

  /**
   * Runs `body` with at most `steps` steps of its own. Gives undefined when they are spent.
   *
   * @param isLast also where those of the file are spent: the rest of it is incomplete, not lost
   */
  budgeted<T>(steps: number, body: () => T, isLast = false): T | undefined {
    const { state, frame, request } = this;
    const stacks = [this.loops, this.tries, this.calling, this.callbacks, this.sites, this.conditions].map((stack) => [stack, stack.length] as const);
    const restore = (): void => {
      for (const [stack, length] of stacks) stack.length = length;
      state.adopt(this.state);
      Object.assign(this, { state, frame, request });
    };
    return this.budget.within(steps, body, restore, isLast);
  }

  /** The reference that an identifier is, if it is one. */
  referenceOf(node: TSESTree.Node): TSESLint.Scope.Reference | undefined {
    return referencesIn(this.source).get(node) ?? referencesIn(sourceOf(node)).get(node);
  }

  /**
   * Runs alternatives one by one on forks of the current path and joins what they leave.
   *
   * @param gives what comes of those that do not end the path, where they are ways to a value
   */
  branches(bodies: readonly (() => void)[], gives: () => Part | null = () => null): void {
    const base = this.state;
    const forks = bodies.map((body) => {
      const fork = new State(base);
      this.state = fork;
      body();
      return fork;
    });
    this.state = base;
    joinStates(base, forks.map((fork) => (fork.reachable ? fork.since(base, true) : null)), undefined, gives());
  }

  /** Runs something that may happen or not (a callback, an optional call). */
  maybe(body: () => void): void {
    this.branches([body, () => {}]);
  }

  /** Runs `body` to see what it would do: nothing of it is kept but what it writes into the state that it is given. */
  tryOut(body: () => void): void {
    const { state, trial, frame } = this;
    const [returns, yields] = [frame.returns.length, frame.yields.length];
    this.trial = true;
    try {
      body();
    } finally {
      frame.returns.length = returns;
      frame.yields.length = yields;
      Object.assign(this, { state, trial });
    }
  }

  /** Runs `body` as the inside of a loop. */
  inLoop<T>(maker: Maker | null, body: (loop: LoopContext) => T, trips: LoopContext['trips'] = null, extent: TSESTree.Node | null = null): T {
    const loop: LoopContext = { maker, trips, frame: this.frame, breaks: [], continues: [], base: this.state, extent, rounds: 'all', ends: null, skipped: 'all', fewest: 'all', counters: [], fields: new Map() };
    this.loops.push(loop);
    try {
      return body(loop);
    } finally {
      this.loops.pop();
    }
  }

  read(object: Value, name: string, node: TSESTree.Node): Value | undefined {
    for (const model of this.models) {
      const value = model.read?.(this, object, name, node);
      if (value) return value;
    }
    return undefined;
  }

  modelCall(site: CallSite): Value | undefined {
    for (const model of this.models) {
      const value = model.call?.(this, site);
      if (value) return value;
    }
    return undefined;
  }

  typed(annotation: TSESTree.TypeNode, node: TSESTree.Node): Value | undefined {
    for (const model of this.models) {
      const value = model.typed?.(this, annotation, node);
      if (value) return value;
    }
    return undefined;
  }

  handOver(value: Value, site: CallSite): void {
    for (const model of this.models) model.handOver?.(this, value, site);
  }

  /** Whether running a function can tell nothing that is asked for. */
  isHushed(node: FunctionNode): boolean {
    return this.models.every((model) => model.isHushed?.(this, node) ?? true);
  }

  /** Whether a function answers requests, by what its types say or since a server has been given it. */
  answers(node: FunctionNode): boolean {
    return this.models.some((model) => model.answers?.(this, node) ?? false);
  }

  /** A value leaves the file. */
  exported(value: Value): void {
    for (const model of this.models) model.exported?.(this, value);
  }

  /** A function ends on the current path. */
  ended(value: Value, by: TSESTree.Node, frame: Frame = this.frame): void {
    if (!this.request?.ending.has(frame)) return;
    for (const model of this.models) model.ended?.(this, value, by);
  }

  /** An exception leaves the current path. */
  thrown(value: Value, node: TSESTree.Node): void {
    for (const model of this.models) model.thrown?.(this, value, node);
  }

  /** The cells of a variable in the module and in the activations around what is running. */
  allCells(variable: TSESLint.Scope.Variable): Cell[] {
    const cells: Cell[] = [];
    for (let frame: Frame | null = this.frame; frame; frame = frame.parent) {
      const cell = frame.cells.get(variable);
      if (cell) cells.push(cell);
    }
    return cells;
  }

  /** Runs `body` as code of a class: `this` is the instance or the class. */
  withSelf<T>(frame: Frame, self: Value, body: () => T): T {
    const outer = this.frame;
    this.frame = this.#frameFor(frame.scopeBlock, frame.parent, frame.source, self, []);
    for (const [variable, cell] of frame.cells) this.frame.cells.set(variable, cell);
    try {
      return body();
    } finally {
      this.frame = outer;
    }
  }

  /**
   * A limiter's refusal leaves the current path as an exception: for the clause that catches it, else for whoever has called.
   *
   * @param under what was there of the request where the limiter was asked, beside what this path knows
   */
  refuse(limiter: Limiter, under: readonly string[] = []): void {
    const around = this.tries.length > this.triesOutside ? this.tries.at(-1) : undefined;
    const present = this.noteRefused(around, under);
    if (around) around.rejects ??= limiter;
    // Who has been served before is not refused.
    else if (!this.state.path.served) this.refusal = { limiter: this.refusal?.limiter ?? limiter, under: inBoth(this.refusal?.under ?? present, present) };
  }

  /** Remembers what was there of the request where a limiter refuses. */
  noteRefused(around: TryContext | undefined, under: readonly string[] = []): readonly string[] {
    const present = inEither(this.state.path.present, under);
    this.request?.refusedUnder.push(present);
    if (around) around.under = inBoth(around.under ?? present, present);
    return present;
  }

  /** Remembers where a limiter is asked. */
  noteCheck(limiter: Limiter, node: TSESTree.Node | null): void {
    if (this.request && !this.request.checks.has(limiter)) this.request.checks.set(limiter, node ?? limiter.node);
  }

  /** Calls a value that is not a function of this file: the models say what it does. */
  callAs(callee: Value, args: readonly Value[]): Value {
    const node = this.calling.at(-1) ?? this.source.ast;
    const site = { node, callee, object: null, name: null, args: args.map((value) => ({ node, value, spread: false })), construct: false };
    return dispatch(this, site);
  }

  /** The frame in which a function that nothing calls is found: that of the function around it, else the module. */
  lastFrameAround(node: TSESTree.Node): Frame {
    for (let outer = node.parent; outer; outer = outer.parent) {
      const frame = isFunction(outer) ? this.lastFrames.get(outer) : undefined;
      if (frame) return frame;
    }
    return this.units.of(node).frame;
  }
}

