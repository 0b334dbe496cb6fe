import type { DecoratorRows } from './decorators.ts';
import type { DescribedApps } from './described.ts';
import type { FileRows } from './files.ts';
import type { Meaning, Parameter, Returned } from './meanings.ts';
import type { HookRow, ObjectRow } from './objects.ts';

export interface FrameworkRow {
  readonly id: string;
  readonly name: string;
  readonly docs: string;
  /** Module specifiers that mean this package. */
  readonly packages: readonly string[];
  /** Those that code for browsers imports as well: their exports mean what those of `packages` do, but make no file one of a server. */
  readonly shared?: readonly string[];
  /** Default limit of a request body in bytes, null = none. Source: the framework's documentation. */
  readonly bodyLimit: number | null;
  readonly exports: Readonly<Record<string, Meaning>>;
  /** What globals mean, by the same paths as exports: `Response`, `Response.json`. */
  readonly globals?: Readonly<Record<string, Meaning>>;
  /** By name. Where an object is named, `fetch:request` is one of the framework `fetch`. */
  readonly objects: Readonly<Record<string, ObjectRow>>;
  /** TypeScript types that make a parameter or variable an object: `{ Request: 'request' }`. */
  readonly types?: Readonly<Record<string, string>>;
  /** TypeScript types of whole handlers, with the objects their parameters are: `{ RequestHandler: ['request', 'response', 'next'] }`. */
  readonly handlerTypes?: Readonly<Record<string, readonly string[]>>;
  /** What the callbacks of a *call* shape receive, in order. */
  readonly parameters?: readonly Parameter[];
  /** What the last parameter of a callback with more than one is instead: the function that answers a message. */
  readonly lastParameter?: Parameter;
  /**
   * What hooks are. One that is async, or does not declare the last of its parameters, passes on when it ends.
   */
  readonly hooks?: HookRow;
  /** What `this` is in callbacks: the object that they are registered on. */
  readonly bound?: true;
  /** A callback may be a generator: its first parameter is what `this` is, and it waits for what it yields. To yield what passes the request on does so. */
  readonly generators?: true;
  /** TypeScript types of plugins, with the objects their parameters are: `{ FastifyPluginAsync: ['app'] }`. */
  readonly pluginTypes?: Readonly<Record<string, readonly string[]>>;
  /**
   * Where a class, or a function that imports one, may stand in place of a function: the method that does its work as a handler, unless
   * its name stands behind it in a list, and as middleware.
   */
  readonly classes?: { readonly handler: string; readonly middleware: string };
  /** A callback with this many declared parameters is an error handler: its parameters are these objects (`null`: the error). */
  readonly errorHandler?: readonly (string | null)[];
  /** For frameworks whose handlers are methods of objects that are registered as a whole. */
  readonly services?: ServiceRows;
  /** Commands that make an app out of what a file exports. */
  readonly commands?: readonly StartCommand[];
  /** For frameworks whose apps are objects that describe all their routes. */
  readonly described?: DescribedApps;
  /** Texts that the promise of an async handler may give, by which the request goes on; all else that it gives is of no account. */
  readonly goesOn?: readonly string[];
  /** The file beside the package's, in JSON, that says in this field, with dots, what all paths begin with; `otherwise`: with what they do where nothing says so. */
  readonly base?: { readonly file: string; readonly field: string; readonly otherwise?: string };
  /** What a handler returns is the answer; absent where it is of no account. */
  readonly returns?: Returned;
  /** For frameworks that find handlers by the places of files. */
  readonly files?: FileRows;
  /**
   * How paths match; see `routes/paths`. `through`: whether a request for a later route runs through the middleware of a router
   * that is mounted in front of it and has no route for it. `specific`: of several routes that match, the one that says most is asked
   * first, whatever their order. `parameters`: the member of the request that holds what stands for the parameters in them. `strips`: whether the path that a request has is that below what the code in front of it is mounted on.
   * `below`: `/v2/*` is what lies below `/v2`, and not `/v2` itself.
   */
  readonly paths?: { readonly use: 'prefix'; readonly route: 'exact'; readonly caseSensitive: boolean; readonly through?: false; readonly specific?: true; readonly parameters?: string; readonly strips?: boolean; readonly below?: true };
  /** A rejected promise of an async handler: `forwarded` to the framework's error handling, or `unhandled`. Per major version, newest first. */
  readonly rejection?: 'forwarded' | 'unhandled';
  /** For frameworks whose handlers are methods of decorated classes. */
  readonly decorators?: DecoratorRows;
  /** Statements that refuse in the framework's own way, with `$response` for the response parameter's name. */
  readonly answers?: {
    readonly badRequest: string;
    /** Absent where no limiter is asked in handlers. */
    readonly tooManyRequests?: string;
    /** The client's address as an expression, with `$request` for the request parameter's name; absent as well. */
    readonly clientKey?: string;
    /** The address is what a header says, which clients may write: edits say so. */
    readonly chosen?: true;
    /** What has to be there for the address: edits say so, and are only suggested. */
    readonly needs?: string;
    /** An export that the statements name as `$also`; where the file's package does not depend on `dependsOn`, its name needs no import. */
    readonly also?: { readonly from: string; readonly imported: string; readonly dependsOn?: string };
    /** What other types that the file speaks of make of the client's address. */
    readonly keys?: Readonly<Record<string, string>>;
    /** The object that holds what the platform binds to the program. */
    readonly bindings?: string;
    /** What it has in place of these on Cloudflare Workers, one of several platforms that it runs on. */
    readonly workers?: { readonly bindings: string; readonly clientKey: string };
    /** What the names of deployment presets begin with on which the address of the client is not known, so that edits are only suggested. */
    readonly unaddressed?: readonly string[];
    /** The framework cannot answer with a status there, so that edits are only suggested. */
    readonly suggested?: true;
    /** Methods of parameters that may be called without their object. */
    readonly unbound?: readonly string[];
    /** Types that need no import, for parameters that a handler does not declare: `{ request: 'Request' }`. */
    readonly types?: Readonly<Record<string, string>>;
  };
}

/** A command of a package's scripts that makes an app, registers on it what a file exports, and lets clients in: `fastify start -l info app.js`. */
export interface StartCommand {
  /** What it begins with. */
  readonly words: readonly string[];
  readonly object: string;
  /** The members of that object that register a plugin and let clients in. */
  readonly calls: { readonly register: string; readonly serve: string };
  /** What may stand in front of the name of a file that is not the one. */
  readonly others: readonly string[];
  /** What stands in front of the path below which all lies. */
  readonly prefix: readonly string[];
  /** What makes an export of the file the options of the plugin. */
  readonly options: { readonly flags: readonly string[]; readonly export: string };
}

/** A method that answers requests. */
export interface Service {
  readonly methods: readonly string[];
  /** Behind the path of the object. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

/** Objects whose methods answer requests. */
export interface ServiceRows {
  /** The object that holds them all. */
  readonly object: string;
  readonly methods: Readonly<Record<string, Service>>;
  /** Packages whose functions make such objects. Of others, only what `new` makes may be one. */
  readonly makers: readonly string[];
  /** The option that lists the methods which answer, and what those are that `methods` does not name. */
  readonly named: { readonly option: string; readonly as: Service };
  /** The option that holds middleware in front of them, with dots, where no argument does. */
  readonly before?: string;
  /** What is added to the app between where it lets services answer and a service may stand in front of that, but in these versions of the package it certainly does not. */
  readonly between?: { readonly package: string; readonly unless: string };
  readonly returns: Returned;
}

/** Declares a framework. The function only fixes the type. */
export function defineFramework(row: FrameworkRow): FrameworkRow {
  return row;
}
