import type { TSESTree } from '@typescript-eslint/utils';
import type { Returned } from '../../knowledge/schema.ts';
import type { Checks } from '../sizes/checks.ts';
import type { Trips } from '../sizes/trips.ts';
import type { SourceFile } from '../source.ts';
import type { Frame, Path, Snapshot, State } from './frame.ts';
import type { FunctionValue, Instance, Limiter, Maker, Value } from './value.ts';

/** Something that `break` leaves. */
export interface BreakContext {
  readonly breaks: Snapshot[];
  readonly continues: Snapshot[];
  readonly base: State;
  /** What it is, or what each round of it runs, where that stands in one piece. */
  readonly extent: TSESTree.Node | null;
}

/** In which rounds of a loop something happens: in each, in a part of them that grows with their number, or in nobody knows how many. */
export type Rounds = 'all' | 'some' | 'few';

/** How a function that code which is not read was given has run. */
export interface CallbackRun extends Pick<FunctionValue, 'node' | 'frame' | 'self'> {
  /** Of the file: see `Machine.entry`. */
  readonly entry: number;
  readonly path: Path;
  /** What the variables around it were that it names. */
  readonly around: readonly (Value | undefined)[];
}

/** A loop that is being run: everything in it happens `maker.count` times. */
export interface LoopContext extends BreakContext {
  /** What the loop multiplies with, or null for a walk over what the request carries or nobody decides. */
  readonly maker: Maker | null;
  /** What is read off its condition and step, for one that counts. */
  readonly trips: Trips | null;
  readonly frame: Frame;
  /** In which rounds that happens which is running. */
  rounds: Rounds;
  /** In which rounds the rest is left out. */
  skipped: Rounds;
  /** Whether a condition that is counted has come out so that the rounds end; null under none. */
  ends: boolean | null;
  /** The fewest rounds in which something in it happens. */
  fewest: Rounds;
  /** The numbers that count rounds and of which a condition has spoken. */
  readonly counters: TSESTree.Identifier[];
  /** What the fields of objects were that a round writes. */
  readonly fields: Map<Instance, Map<string, Value | undefined>>;
}

export interface TryContext {
  rejects: Limiter | null;
  /** What was there of the request on each path on which one has refused; null for none. */
  under: readonly string[] | null;
  /** What has been thrown in it by the program itself. */
  readonly thrown: Value[];
}

/** How a function that answers requests, or stands in front of one that does, speaks to its framework. */
export interface Manner {
  /** Whether, and how, what it returns is the answer. */
  readonly returns: Returned | null;
  /** A request that it has not answered when it ends goes on: it is a hook, rather than a handler. */
  readonly isHook: boolean;
  /** A value that a hook returns is no answer. */
  readonly ignoresValues: boolean;
  /** Texts by which the request goes on where its promise gives them: see `FrameworkRow.goesOn`. */
  readonly goesOn?: readonly string[];
  /** The handler has answered before it runs. */
  readonly isLate?: true;
  /** What is checked before it runs, by the member of the request that holds it. */
  readonly checked: Checks;
  /** What it returns says whether the request goes on. */
  readonly decides?: true;
  /** It answers messages, which have no status: who counts them and compares the count with a limit limits them. */
  readonly counts?: true;
  /** A generator waits for what it yields: see `FrameworkRow.generators`. */
  readonly yields?: true;
  /** The path of the request, where it is known, and its method. */
  readonly path: string | null;
  readonly method: string | null;
  /** How many of the first segments of that path the function does not see, since it is mounted below them. */
  readonly below?: number;
}

/** A request of which the path, the method or both are known. */
export type KnownRequest = Pick<Manner, 'path' | 'method' | 'below'>;

/** What the conditions around a piece of code ask: the request, or only what the program has made; null where there are none. */
export type Choice = 'request' | 'program' | null;

/** What has been seen a handler or middleware do with a request, on all its paths. */
export interface Seen {
  /** Where it goes on, and what decides that it does so there, if anything. */
  readonly passes: { limited: Limiter | null; refused: Limiter | null; choice: Choice; present: readonly string[]; snapshot: Snapshot; /** To what is registered behind, past the callbacks that stand in the same call: `next('route')`. */ skips?: true }[];
  /** `serves`: it gives what was asked for, rather than an error, a refusal or another address; `unclear`: unless that is so by its status, which cannot be read. */
  readonly answers: { limited: Limiter | null; refusal: boolean; error: boolean; serves: boolean; unclear?: true; present: readonly string[] }[];
  /** 429 answered without a known limiter. */
  readonly refusals: { clear: boolean; node: TSESTree.Node; present: readonly string[] }[];
  /** What was there of the request wherever a limiter has refused. */
  readonly refusedUnder: (readonly string[])[];
  /** What the request is handed to, response and all. */
  readonly delegates: Value[];
  /** Those of them that answer by routes, and which limiter had let the request pass. */
  readonly handed: { readonly to: Value; readonly limited: Limiter | null }[];
  /** One of them was given what passes the request on. */
  handsOn: boolean;
  /** Limiters that are asked. */
  readonly checks: Map<Limiter, TSESTree.Node>;
  /** Calls of what another package or file that is not read calls a limiter, given what the request says. */
  readonly suspects: TSESTree.Node[];
  /** Limiters whose refusal has ended a request, whatever became of the other requests. */
  readonly refusedBy: Set<Limiter>;
  /** Code that is not read has been given the response, or has run while a message was answered, which it may do by connections that it knows. */
  sharesResponse: boolean;
  /** Code that is not read has been given the connection on which messages come, which it may end. */
  sharesConnection: boolean;
  /** Code of the project that cannot be read has been given the request. */
  unseen: Value | null;
  /** A function that may refuse was given to other code, and took too many steps there. */
  isCut: boolean;
  /** Code that is given the request was called too deep inside of others to be followed. */
  isTooDeep: boolean;
  /** What over the limit of a count is sent may be no refusal. */
  isDoubtful: boolean;
  /** Something has asked for the path of the request, or for its method. */
  asksPath: boolean;
  asksMethod: boolean;
  /** The parts of the request whose checks have been asked for, and what was found. */
  readonly checksAsked: Map<string, ReturnType<Checks['get']>>;
  /** The calls through which it gives what was asked for, outermost first; and those through which a server has been stopped: the last `free` of them are given nothing of the request. */
  readonly served: (readonly TSESTree.Node[])[];
  readonly stops: { readonly server: TSESTree.Node; readonly calls: readonly TSESTree.Node[]; readonly free: number }[];
  /** What says whether the request goes on may say no. */
  mayDeny: boolean;
  /** The answer is given to a callback: what the function returns is of no account. */
  callsBack: boolean;
}

/** What is seen of a request that nothing has been done with. */
export function nothingSeen(): Seen {
  return {
    passes: [],
    answers: [],
    refusals: [],
    refusedUnder: [],
    delegates: [],
    handed: [],
    handsOn: false,
    sharesResponse: false,
    sharesConnection: false,
    suspects: [],
    checks: new Map(),
    refusedBy: new Set(),
    unseen: null,
    isCut: false,
    isTooDeep: false,
    isDoubtful: false,
    asksPath: false,
    asksMethod: false,
    checksAsked: new Map(),
    served: [],
    stops: [],
    mayDeny: false,
    callsBack: false,
  };
}

/** A request that is being answered, with what has been seen so far; null while the module itself runs. */
export interface RequestRun extends Seen {
  /** The file of the function that answers. */
  root: SourceFile;
  /** Steps taken in other files. */
  abroad: number;
  /** Code of another file runs, whose steps these are. */
  isAway: boolean;
  readonly base: State;
  readonly manner: Manner;
  /** The activations whose result is that of the handler: its own, and those of functions whose result it returns. */
  readonly ending: Set<Frame>;
  /** Calls whose result is returned, and has been looked at where the called function returns it. */
  readonly followed: Set<TSESTree.Node>;
  /** The ids of the responses that are complete. */
  readonly complete: Set<number>;
  /** By the ids of objects, which limiter had let the request pass, or refused it, when they were made, and what was there of it: where one of several is given, each stands for its own path. */
  readonly madeUnder: Map<number, Pick<Path, 'limited' | 'refused' | 'present'>>;
}
