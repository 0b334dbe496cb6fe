/** When an option takes the limiter's effect away. */
export interface OffRow {
  /** Dots lead into objects. */
  readonly option: string;
  readonly when:
    /** A function that always returns a truthy value, or the literal itself. */
    | 'always-true'
    /** A function that always returns a falsy value, or the literal itself. */
    | 'always-false'
    /** The literal `true`. */
    | 'true'
    /** The literal `false`. */
    | 'false'
    /** `Infinity`, `Number.MAX_VALUE` or at least `Number.MAX_SAFE_INTEGER`, or a function that gives such a number. */
    | 'infinite'
    | 'zero'
    /** A string where a number is read. */
    | 'string'
    /** A function whose result differs from call to call (`Math.random`, `crypto.randomUUID`, `Date.now`). */
    | 'random'
    /** A function that passes the request on (calls `next()`) and never refuses. */
    | 'passes-on'
    /** The export with this path of the same package. */
    | { readonly export: string }
    /** A list without a call of any of these exports whose options have this value. */
    | { readonly lacks: readonly string[]; readonly option: string; readonly is: string }
    /** A function that gives nothing but this member of the request. */
    | { readonly reads: string }
    /** What one of these exports of the package makes, with such a number in this argument. */
    | { readonly infinite: Readonly<Record<string, number>> }
    /** The option is absent. */
    | 'missing';
  /** Only for these versions of the package (a semver range). */
  readonly versions?: string;
  /** It still limits some, which a message calls so: `failed requests`. */
  readonly counts?: string;
}

/** A member or result that guards. */
export type Guard =
  /** A middleware that refuses by itself. */
  | 'middleware'
  /** A call whose promise rejects when the limit is exceeded. */
  | 'rejecting'
  /** Delays only. */
  | 'delay'
  /** A plugin that refuses on routes registered after it. */
  | 'plugin'
  /** A function whose call is a check. */
  | 'check';

export interface LimiterMember {
  /** What reading the member gives. */
  readonly read?: Guard;
  /**
   * What calling the member gives. `adds`: the limiter with its argument behind those in this option, which is a list. `wraps`: the function in this argument,
   * whose promise is rejected where the limiter refuses.
   */
  readonly call?: Guard | CheckedGuard | readonly CheckedGuard[] | { readonly adds: string } | { readonly wraps: number } | 'self';
  /** The arguments that say for whom it counts, and how much: with a key of its own for each request, or for nothing, it refuses nobody. */
  readonly key?: number;
  readonly points?: number;
}

/** A call whose result says whether to refuse. */
export interface CheckedGuard {
  /** The property of the awaited result, or null for the result itself. */
  readonly property: string | null;
  /** `true`: a truthy value means that the request may go on. */
  readonly truthyMeansAllowed: boolean;
  /** The property is a method, whose result says it. */
  readonly method?: true;
  /** The call gives the result at once, rather than a promise of it. */
  readonly atOnce?: true;
  /** It is no boolean: this text, or any number below this one, means that the request may not go on. */
  readonly refuses?: string | { readonly below: number };
  /** The option that must be true for it to say so. */
  readonly needs?: string;
}

/** How a plugin that limits is told which routes it is for. */
export interface PluginRow {
  /** The option that, when it is false, leaves only the routes that ask for it. */
  readonly optIn?: string;
  /** Where a route's options speak of it, with dots, or one of several places: an object asks for it, `false` takes it off. */
  readonly route: string | readonly string[];
  /** The field of that object that takes it off when it is false. */
  readonly enabled?: string;
  /** What it adds to the framework's object: functions that make limiters. */
  readonly adds?: Readonly<Record<string, { readonly gives: 'middleware' } | { readonly gives: 'check'; readonly check: readonly CheckedGuard[] }>>;
}

/** Classes of a limiter package that refuse by themselves, as guards of shape *decorator*. */
export interface GuardClasses {
  /** Export paths of the classes. */
  readonly classes: readonly string[];
  /** The methods that an own subclass may replace, by what they do: say that a request is not counted, say for whom it is, or refuse. */
  readonly skip: readonly string[];
  readonly keys?: readonly string[];
  readonly refuse: readonly string[];
  /** Decorators of a class or method that take limits off (`true`) or put them back (`false`), by their names in the argument's object. */
  readonly skips: readonly string[];
  /** Decorators of a class or method that add limits to those of the options. */
  readonly adds?: readonly string[];
  /** The property of the options that lists the limits, that of a limit which names it, and the name of one that has none; absent where the options are one limit. */
  readonly limits?: { readonly list: string; readonly name: string; readonly unnamed: string };
  /** Exceptions that say 429. */
  readonly exceptions: readonly string[];
}

export interface LimiterExport {
  /** Index of the options argument. */
  readonly options: number;
  /** The property of that argument that holds a function which gives the options; empty where the argument is that function. */
  readonly factory?: string;
  /** The options are said by a chain of calls: `allow(10).every(60)`. Their names by those of the methods. */
  readonly built?: Readonly<Record<string, string>>;
  /** How it is made. */
  readonly by: 'call' | 'construct' | 'call-or-construct';
  /** What an instance is by itself, when it is handed over as middleware or called with the request. */
  readonly instance: Guard | 'object';
  /** For one that is registered as it is, with its options beside it. */
  readonly plugin?: PluginRow | undefined;
  /** The option with which it stays with the object that it is added to, by the values that say so. */
  readonly local?: { readonly option: string; readonly is: readonly string[] };
  readonly members?: Readonly<Record<string, LimiterMember>>;
  /** It keeps its counts outside of the process, so that it may as well be made anew for each request. */
  readonly remote?: true;
  /** The option with what it keeps its counts in: where that is there already, one that is made anew for each request counts on. */
  readonly keeps?: string;
  /** It lets everybody pass. */
  readonly idle?: true;
  /** The instance is a function, whose call gives this. */
  readonly checks?: readonly CheckedGuard[];
  /** The instance limits what its call makes of the function in this argument. */
  readonly wraps?: number;
  /** Nothing is made: what is called asks a limiter that is configured elsewhere. */
  readonly asks?: readonly CheckedGuard[];
  /** The instance is a function whose call with options gives another instance (`require('express-limiter')(app, db)` then `limiter({…})`). */
  readonly calls?: { readonly options: number; readonly instance: Guard };
  /** The instance attaches itself to the app in argument `app`, on the path and method named by these options. */
  readonly attaches?: { readonly app: number; readonly path: string; readonly method: string };
}

export interface LimiterRow {
  readonly id: string;
  readonly name: string;
  readonly docs: string;
  readonly packages: readonly string[];
  /** Frameworks it can guard as middleware, by id. */
  readonly frameworks: readonly string[];
  readonly exports: Readonly<Record<string, LimiterExport>>;
  /** Options that hold the rate, for messages and for finding a limiter that a fix may reuse. */
  readonly rate?: { readonly count: readonly string[]; readonly window: string; readonly windowUnit: 'ms' | 's'; readonly defaults: readonly [count: number, window: number] };
  readonly off?: readonly OffRow[];
  readonly guards?: GuardClasses;
  /**
   * How a fix makes one. `$count`, `$ms`, `$s` stand for the rate, `$also` for the other import, and `$name` for what the file calls the
   * import: its name where it has one, and for the module itself (`imported: ''`) the row's named import, else the package's name. Without a
   * package the expression is one that is there, below the framework's `$bindings`.
   */
  readonly create?: {
    /** The export path of what is called or constructed. */
    readonly imported: string;
    readonly expression: string;
    /** Another expression, of another export where `imported` says so, for these versions (a semver range) of the limiter's package, or of the one that `of` names and the file's own depends on. The first that fits counts. */
    readonly versions?: readonly { readonly range: string; readonly of?: string; readonly imported?: string; readonly expression: string }[];
    /** Other exports of which the expression needs one: the first without a `package`, or whose package the file's own depends on (for development, where that tells the platform). */
    readonly also?: readonly { readonly from: string; readonly imported: string; readonly package?: string }[];
    /** What makes one starts a timer, which Cloudflare Workers refuse outside of a request: they do not start with one. */
    readonly timed?: true;
    /** Versions (a semver range) that the builds of these frameworks cannot take, so that another one is needed, as `needs` says. */
    readonly unbuilt?: { readonly range: string; readonly on: readonly string[]; readonly needs: string };
    /** The package brings no types, and none are published. */
    readonly untyped?: true;
    /** What it needs that no edit can bring, such as credentials: only one that the file has already is used by itself. */
    readonly external?: string;
    /** For `decorator`: what it needs that no edit of the handler's file can bring, in an app that has not set up the limits. */
    readonly setUp?: string;
    /** For `plugin`: what the options of a route say to be limited, where only those are that ask for it. */
    readonly option?: string;
    /**
     * For `plugin`, put in for `$spares` where health checks must not be limited: the option that leaves requests out, up to the condition under which it does, and
     * that for one route, whose path is `$path`. `since`: the version of a package from which on it can be asked so.
     */
    readonly spares?: { readonly option: string; readonly when: string; readonly since: { readonly package: string; readonly range: string } };
    /** The frameworks for whose handlers fixes make one, where it guards those of all. */
    readonly on?: readonly string[];
    /**
     * For `consume`, where it does not reject: the condition under which a request must be refused, with `$limiter`, `$key` and the
     * framework's parameters (`$event`).
     */
    readonly refuses?: string;
    /** `middleware` for an argument or `use`; `consume` for statements at the start of a handler; `plugin` for a statement of its own, with `$container`; `decorator` for one that attaches its guard class. */
    readonly as: 'middleware' | 'consume' | 'plugin' | 'decorator';
  };
}

/** Declares a limiter package. */
export function defineLimiter(row: LimiterRow): LimiterRow {
  return row;
}
