/**
 * The facts of one file: what the analysis gives to the rules.
 *
 * Facts are plain, frozen, serialisable data. They hold places and texts and no syntax nodes, so that another language's
 * front end could fill them and the same rules would run. Numbers that nothing bounds are `null` (JSON has no infinity).
 */

/** A stretch of the file: UTF-16 offsets, and lines (from 1) with columns (from 0) as ESLint reports them. */
export interface Place {
  /** The absolute path of the file. */
  readonly file: string;
  readonly range: readonly [start: number, end: number];
  readonly loc: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

export interface Facts {
  readonly handlers: readonly HandlerFact[];
  readonly containers: readonly ContainerFact[];
  readonly limiters: readonly LimiterFact[];
  readonly amplifications: readonly AmplificationFact[];
  readonly module: ModuleFact;
}

/** The facts that rest on other files as well: written down and read again, they are the same. */
export type Findings = Omit<Facts, 'module'>;

/** Why the analysis does not know. The subject is a short piece of source text or a name, for the message. */
export interface Why {
  readonly reason: UnknownReason;
  readonly subject: string;
}

export type UnknownReason =
  /** The value or function comes from another file of the project. */
  | 'other-file'
  /** A package that no row describes, with a name that speaks of limits. */
  | 'unknown-package'
  /** The router leaves the file; what mounts it is not seen. */
  | 'mounted-elsewhere'
  /** A router that nothing mounts. */
  | 'not-mounted'
  /** The app or router is handed to code that cannot be read from here, by the call that is the subject. */
  | 'handed-over'
  /** The path of a guard or route is not a constant. */
  | 'dynamic-path'
  /** The order of the guard and the route depends on who calls what first. */
  | 'order'
  /** Some requests are refused, as it seems for their rate, but what decides it is not understood. */
  | 'unclear-refusal'
  /** An expression the engine does not follow. */
  | 'not-followed'
  /** The depth or step budget of the analysis is spent. */
  | 'budget';

/** Where a guard stands, relative to the handler. */
export type Position = 'handler' | 'route' | 'router' | 'app' | 'mount' | 'process' | 'upstream';

export type Verdict =
  | { readonly kind: 'guarded'; readonly by: string; readonly at: Position; readonly place: Place | null }
  | { readonly kind: 'unguarded'; readonly looked: readonly LookedAt[]; readonly nearMisses: readonly NearMiss[] }
  | { readonly kind: 'unknown'; readonly why: Why };

/** A place where a guard was looked for and not found, in the order in which a request would leave it (innermost first). */
export interface LookedAt {
  readonly position: Position;
  /** The receiver as written (`router`, `this.app`), or null for the route and the handler themselves. */
  readonly name: string | null;
  readonly place: Place | null;
}

/** Something that looks like the missing guard and is none. */
export interface NearMiss {
  readonly kind:
    /** The check is called and its result is not used to refuse. */
    | 'unchecked'
    /** A new limiter is built for each request. */
    | 'per-request'
    /** An option switches it off; `detail` names the option. */
    | 'switched-off'
    /** It delays and never refuses. */
    | 'delays-only'
    /** It is created and never attached to anything. */
    | 'never-attached'
    /** It says limits that a guard of its own keeps, and none of those stands in front. */
    | 'unkept'
    /** The platform reads it off the text of the file, and `detail`, which it needs, is not written out there. */
    | 'not-read'
    /** It is attached after the route. */
    | 'attached-after'
    /** It is registered ahead of the route, but nothing waits until it is loaded. */
    | 'not-awaited'
    /** It guards the routes of an app, and not what is answered here: the messages of a gateway. */
    | 'apart'
    /** The framework does not load its file, which does not lie beside the folder that `detail` names. */
    | 'misplaced'
    /** It is attached to another path or method only; `detail` names the path. */
    | 'other-path';
  /** The limiter's name as written, or its package's name. */
  readonly name: string;
  /** Whether the name is its package's, which others have as well. */
  readonly anonymous: boolean;
  readonly detail: string | null;
  readonly place: Place | null;
  /** The route's own options say so. */
  readonly byRoute?: true;
  /** Nothing sets the option that `detail` names, without which it is off. */
  readonly absent?: true;
  /** It limits only the routes whose options ask for it: the id of its row, and where they do, with dots. */
  readonly asks?: { readonly row: string; readonly field: string };
  /** What it still counts with the option that `detail` names: `failed requests`. */
  readonly counts?: string;
}

export interface HandlerFact {
  /** The id of the framework row that made this fact, such as `express`. */
  readonly row: string;
  readonly shape: 'call' | 'option' | 'decorator' | 'export' | 'callback';
  /** Upper-case HTTP methods; `*` stands for any. */
  readonly methods: readonly string[];
  /** The paths as registered on the container itself, or null where they are not constant. A RegExp is its source text between slashes. */
  readonly paths: readonly string[] | null;
  /** Full paths as far as the mounts are known, for `ignorePaths` and messages; null where unknown. */
  readonly fullPaths: readonly string[] | null;
  /** What clients call it by, where objects hold it under names: `post.list`. */
  readonly names?: readonly string[];
  /** What a person calls it who knows no path: the event that it listens to, the function that a file exports, or the method of a class. */
  readonly called?: { readonly as: 'event' | 'function' | 'method'; readonly name: string };
  /** Where the squiggle stands. */
  readonly place: Place;
  /** How many routes the registering call makes in all its runs, each of them another one; absent for one. */
  readonly routes?: number;
  /** Index into `containers`, or null for a handler that no container holds. */
  readonly container: number | null;
  /** The same for what that container is mounted on, nearest first, as long as there is one such place; absent for none in this file. */
  readonly mountedOn?: readonly number[];
  readonly verdict: Verdict;
  readonly edit: GuardEdit | null;
  /** Another way, where no limiter fits the first. */
  readonly inside: Extract<GuardEdit, { kind: 'statement' }> | null;
}

/** How a guard can be put in front of this one handler. */
export type GuardEdit =
  | {
      /** A middleware argument goes at `offset`, in front of the text that stands there (the text to insert is `limiter, `). */
      readonly kind: 'argument';
      readonly offset: number;
      /** Where a declaration may stand in front of the registering statement, or null when it must go to the top of the module. */
      readonly declareAt: InsertionPoint | null;
    }
  | {
      /** Statements go at the start of the handler's block, just behind its `{`; a body that is an expression becomes one, from `offset` to `end`. */
      readonly kind: 'statement';
      readonly offset: number;
      readonly block: Place;
      readonly end: number | null;
      /** Where `async ` must be inserted, or null when the function is async already. */
      readonly asyncAt: number | null;
      /** The names of the handler's parameters as written, by role (`request`, `response`, `next`); a role is absent when the parameter is not a plain name. */
      readonly parameters: Readonly<Record<string, string>>;
      /** By role, those that are taken apart where they are declared. */
      readonly patterns: Readonly<Record<string, PatternFact>>;
      /** Those that the handler does not declare; null when it cannot be told where they go. */
      readonly undeclared: UndeclaredFact | null;
      readonly declareAt: InsertionPoint | null;
    }
  | {
      /** A route's options ask for the plugin with the row id `by`, in a field at `path` of the object there; without an object, one goes at `at` in front of the handler. */
      readonly kind: 'option';
      readonly by: string;
      readonly object: Place | null;
      readonly at: number;
      readonly path: readonly string[];
    }
  | {
      /** A decorator goes on a line of its own at `at`: it attaches a guard class of the limiter with the row id `by`, which the app has set up, or null where it has none. */
      readonly kind: 'decorator';
      readonly at: InsertionPoint;
      readonly by: string | null;
      /** The class that it stands on; null where it stands on the method. */
      readonly on: { readonly name: string | null } | null;
    };

/** A parameter that is taken apart: `({ url, params: { id } })`. */
export interface PatternFact {
  /** The names that its fields go by; a field is absent when it is taken apart as well. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where another field goes, behind others or ahead of them; null when its type is written out. */
  readonly addAt: number | null;
  readonly behind: boolean;
  readonly ahead: boolean;
}

/** Parameters that a function could declare behind its own. */
export interface UndeclaredFact {
  readonly at: number;
  /** Whether others stand in front of them. */
  readonly behind: boolean;
  readonly roles: readonly string[];
  /** Whether what stands around the function types them. */
  readonly inferred: boolean;
}

/** A place for a whole line: text is inserted at `offset`, each line indented by `indent`. */
export interface InsertionPoint {
  readonly offset: number;
  readonly indent: string;
  /** `before`: the new text ends with a line break; `after`: it begins with one. */
  readonly side: 'before' | 'after';
}

/** What routes are registered on: an app, a router, a server. */
export interface ContainerFact {
  readonly row: string;
  readonly kind: 'app' | 'router' | 'server';
  /** The receiver as written where it is created (`app`, `this.router`), or null when it has no name. */
  readonly name: string | null;
  /** The creating call. */
  readonly place: Place;
  /** Whether this file creates it (a container that comes in as a parameter is not). */
  readonly created: boolean;
  /** Whether the container leaves the file (exported or handed to code that is not seen). */
  readonly leaves: boolean;
  /** Where `<name>.use(limiter)` can stand so that every route comes after it; null when there is no such place. */
  readonly useAt: InsertionPoint | null;
  /** Whether `await` can stand there: in an `async` function, or where the module allows it at its top level. */
  readonly awaits: 'function' | 'module' | null;
  /** The offset behind the creating expression where `.use(limiter)` can be chained to it; null where it cannot. */
  readonly chainAt: number | null;
  /** The offset of a call that registers a limiter's plugin without waiting for it; null for none. */
  readonly unawaitedAt: number | null;
  /**
   * What a guard for all of it would limit beside the routes that have none, as far as one of those is in this file: what is `limited` in another way or
   * may be, `probes` (health checks, webhooks), what is registered `behind` it for the same paths, or what lacks a limit as well but stands `elsewhere`, in
   * another file. Null for nothing.
   */
  readonly overreach: 'limited' | 'probes' | 'behind' | 'elsewhere' | null;
  /** For `probes`: their full paths; null where they are not known. */
  readonly probes?: readonly string[] | null;
}

/** A limiter instance that this file can name. */
export interface LimiterFact {
  /** The id of the limiter row, or `settings` for the team's own. */
  readonly row: string;
  /** The identifier that holds it at module level, or null. */
  readonly name: string | null;
  readonly place: Place;
  /** The end offset of its declaration: a use must stand behind it. */
  readonly declaredUntil: number;
  /** Whether the limiter really limits. */
  readonly works: boolean;
  /** How often its name is read, and once more when other files may; 0 for one that is made and used nowhere. */
  readonly uses: number;
  /** Requests per window, when both are constant (window in ms). */
  readonly rate: { readonly count: number; readonly windowMs: number } | null;
}

/** Who decides a number. */
export type Origin = 'constant' | 'request' | 'unknown';

export interface AmplificationFact {
  /** The id of the amplifier row, such as `string.repeat`, or `loop`. */
  readonly row: string;
  /** The amplifying call, the loop's head, or the call of the helper in another file. */
  readonly place: Place;
  /** How the certain size is decided. `unknown`: the size is not decided by constants or the request. */
  readonly origin: Origin;
  /** Bytes that the response certainly can reach through this amplifier; null = nothing bounds it. */
  readonly reach: number | null;
  /** Bytes of one unit (what the count multiplies), at least 1. */
  readonly unit: number;
  /** Whether what is multiplied is written out at the amplifier (`'response'.repeat(n)`), so that its bytes need not be said. */
  readonly written: boolean;
  /** For request data that is carried and multiplied: bytes made per carried byte; null when a number in the request decides. 0 when no request data takes part. */
  readonly factor: number | null;
  /** The deciding count. */
  readonly count: CountFact;
  /** What decides it, from the place where the request enters to the amplifier. */
  readonly trail: readonly TrailStep[];
  /** Why the size is unknown, when it is. */
  readonly why: Why | null;
  /** Where an early refusal may be inserted, with the way to answer 400 and leave of the framework with the row id `by`, which may name an export as `$also`; null when there is no such place. */
  readonly refuse: { readonly at: InsertionPoint; readonly statement: string; readonly by: string } | null;
}

export interface CountFact {
  /** The expression that decides, as written. */
  readonly text: string;
  readonly place: Place;
  readonly origin: Origin;
  /** The largest count; null = nothing bounds it. */
  readonly max: number | null;
  /** Whether the expression is a name that other code of the file reads as well, so that capping it here changes only this use. */
  readonly shared: boolean;
  /** Whether the expression is one numeric literal. */
  readonly literal: boolean;
  readonly mayBe: {
    /** A string or another value that is not a number. */
    readonly string: boolean;
    readonly nan: boolean;
    readonly negative: boolean;
    readonly fraction: boolean;
  };
  /** Which of these make the amplifier throw. */
  readonly throwsOn: { readonly nan: boolean; readonly negative: boolean; readonly fraction: boolean };
  /** Whether the expression can be wrapped where it stands (false for example for `while (n--)`). */
  readonly wrappable: boolean;
  /** The number is bounded, but a loop that waits for it never ends when it is NaN: `if (i >= n) break`. */
  readonly endless: boolean;
  /** It is the step of a loop that goes so far, or over what the request carries: the smaller, the more rounds there are. Null for a count. */
  readonly paces: number | 'carried' | null;
  /** How far it is from this counts, which is no number that is known: no cap of the expression itself says anything. Null for a count. */
  readonly from: string | null;
  /** It says how deep calls lie in each other, and only the stack bounds it, on which so many always fit; null for any other. */
  readonly stacked: number | null;
  /** Each time makes as much as there was before, rather than one unit more: `s += s`. */
  readonly doubles: boolean;
  /** What must stand in front of the wrapped expression: `length: ` for the shorthand `{ length }`, else empty. */
  readonly prefix: string;
  /** The expression is a BigInt. */
  readonly bigint: boolean;
  /** A count of `limit` is reached when the expression is `limit * scale + shift` (`Array(n + 1).join(s)`: shift; `i <= n` from 0: shift -1). */
  readonly scale: number;
  readonly shift: number;
}

export interface TrailStep {
  readonly text: string;
  readonly place: Place | null;
}

/** What the edit writers need to know of the module. */
export interface ModuleFact {
  readonly system: 'esm' | 'commonjs';
  /** Whether `await` may stand at the top level. */
  readonly topLevelAwait: boolean;
  /** Where an import or require goes: behind the last one, else behind the directives and the shebang. */
  readonly importAt: InsertionPoint;
  /** Where a declaration at module level goes when no better place is known (behind all imports). */
  readonly declareAt: InsertionPoint;
  /** Every identifier that occurs in the file: a new name must not be among them. */
  readonly names: readonly string[];
  /** The imports and requires at module level. */
  readonly imports: readonly ImportFact[];
}

export interface ImportFact {
  readonly from: string;
  /** `rateLimit` (named), `default`, `*` (namespace, or the whole CommonJS module). */
  readonly imported: string;
  readonly local: string;
  readonly typeOnly: boolean;
}
