/**
 * The row types: what a package means to this plugin, as plain JSON data.
 *
 * Rows say what exists and what it does; the engine (`src/analysis`) interprets them; the rules give the meaning. Users
 * write the same rows in `settings['asymmetric-dos']`, so a row never holds a function, a RegExp or a symbol.
 *
 * An *export path* names what an import gives: `''` is the module itself, its default export and its CommonJS export
 * (`import express from 'express'`, `require('express')`, `import * as express`), `'Router'` a named export or a property
 * of the former, `'errors.Limit'` a property of a named export. Where the packages of one row differ, their export paths begin with the
 * package and a colon: `'@koa/router:'`, `'koa-mount:'`.
 */

/** What a request carries in one of its parts, which decides how a value of it behaves as a number. */
export type InputShape =
  /** Text: `req.url`, a header. */
  | 'string'
  /** A record whose values are strings or lists of strings: `req.query`, `req.params`. */
  | 'strings'
  /** Anything JSON can hold, real numbers among it: `req.body`. */
  | 'json'
  /** Raw bytes. */
  | 'bytes';

/** Where a number or name stands in a call: an argument, or a property of it where it is an object. */
export interface ArgumentPlace {
  readonly argument: number;
  readonly property?: string;
}

/** A call that sends a value, or makes the response that does. */
export interface Send {
  readonly argument: number;
  /** How a value becomes bytes. */
  readonly as: 'text' | 'json' | 'auto';
  /** The response is complete after it. */
  readonly ends: boolean;
  /** The status, where the same call says it: a number, or an object with the property. */
  readonly status?: ArgumentPlace;
  /** The object of the framework that it gives. */
  readonly gives?: string;
  /** A number in front of the value is the status: `response.send(404, body)`. */
  readonly coded?: true;
}

/** What calling (or reading) something gives. */
export type Result =
  /**
   * An object of the same framework, by its name in `objects`. `prefix`: the path that all its routes begin with. `starts`: it is an app that
   * consists of the module class in this argument; then the call gives a promise of it.
   */
  | { readonly object: string; readonly prefix?: ArgumentPlace; readonly starts?: number }
  /** The field of the first argument with this name, unchanged in meaning; `serves`: which is what answers, and needs no mount. */
  | { readonly part: string; readonly serves?: true }
  /** All arguments, as a list of callbacks: `createHandlers(limiter, handler)`. */
  | { readonly list: true }
  /** The plugin in the argument with this index, which is to act on what it is given rather than on a scope of its own. */
  | { readonly shares: number }
  /** A middleware that holds the argument `item` under the path in the argument `mounts`: `mount('/admin', app)`. */
  | { readonly mounts: number; readonly item: number }
  /** A response that the function in the argument `calls` writes, which is given these objects. */
  | { readonly calls: number; readonly with: readonly string[]; readonly gives?: string }
  /** Runs the functions in these fields of the argument with these objects: what they write is sent. */
  | { readonly runs: number; readonly fields: readonly string[]; readonly with: readonly string[] }
  /** A response that is sent, or will be when the handler returns it. */
  | { readonly send: Send }
  /** Nothing: the call throws, and the framework answers with the status that the argument says. */
  | { readonly fails: ArgumentPlace }
  /**
   * The argument with this index, or the last, unchanged in meaning: `asyncHandler(handler)`. Where it is an object that holds the function
   * in `property`, that function, behind the callbacks in the fields `before`. `checks`: an argument in front of the function, or this field,
   * checks what it is given.
   */
  | { readonly wraps: number | 'last'; readonly property?: string; readonly before?: readonly string[]; readonly checks?: true | string }
  /** A middleware that never refuses because of the rate: a body parser, CORS. */
  | { readonly passes: true }
  /** A middleware or handler that answers whatever comes: a GraphQL server, a proxy. */
  | { readonly answers: true }
  /** Request data; `checked`: as the schema lets it through, or the function makes it, that is the argument with this index. */
  | { readonly input: InputShape; readonly checked?: number }
  /** Nothing: the call sets the status of the response. */
  | { readonly sets: ArgumentPlace }
  /** A constant, such as a status code by name. */
  | { readonly value: string | number | boolean };

/** What one export or member is, by how it is used. */
export interface Meaning {
  readonly call?: Result;
  readonly construct?: Result;
  readonly read?: Result;
  /** A plugin that registers what is not seen from the call: routes and guards of a folder; or that mounts what this field of its options holds. */
  readonly plugin?: 'unseen' | { readonly mounts: string };
  /** Callback-shaped registration: the last function argument of the call (or `new`) answers requests with these parameters. */
  readonly handler?: CallbackShape;
  /** An exception: when it is thrown, the framework answers with this status, and with the argument `body`. */
  readonly thrown?: Thrown;
  /** What it says as a decorator of a field about the value in it: shape *decorator*. */
  readonly field?: FieldBound;
}

export interface Thrown {
  readonly status: number | ArgumentPlace;
  /** Index of the argument that is sent. */
  readonly body?: number;
}

/** What a decorator of a field lets through, where something checks it. */
export type FieldBound =
  /** Numbers up to this argument. */
  | { readonly max: number }
  /** The elements of the list, or the values of the record, in this argument. */
  | { readonly oneOf: number }
  /** Text of at most as many characters as this argument says, or as many as this constant. */
  | { readonly length: number }
  | { readonly characters: number }
  /** Neither bounds nor changes it. */
  | { readonly keeps: true };

/**
 * What a parameter is: an object of the same framework by its name, one of another as `express:request`, or request data as
 * `input:json`.
 */
export type Parameter = string;

export interface CallbackShape {
  /** What the callback's parameters are, in order. */
  readonly parameters: readonly Parameter[];
  /** Only where the argument with this index is one of these strings (`server.on('request', …)`). */
  readonly when?: { readonly argument: number; readonly is: readonly string[] };
  /** Where no argument is a function: the fields of an object that may hold it, and the one that holds functions by path, or by path and method. */
  readonly fields?: readonly string[];
  readonly routes?: string;
}

/** Exports of files at certain places, which the framework finds by itself: shape *export*. */
export interface FileRows {
  /** The file's package, or the root of its workspace, depends on one of these; empty where the exports alone tell. */
  readonly dependsOn: readonly string[];
  readonly routes: readonly RouteFiles[];
  /** What stands in front of the routes. */
  readonly guards?: readonly GuardFiles[];
  /** Folders of the package whose exports the framework imports for every file. */
  readonly autoImports?: readonly string[];
  /** Folders of the package by the names that the framework gives them for imports: the first that has the file counts. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

/** Where files are, below the folder of their package. */
export interface FilePlaces {
  /** Folders; `''` is that of the package. */
  readonly folders: readonly string[];
  /** A glob, relative to such a folder. */
  readonly files: string;
}

export interface RouteFiles extends Partial<FilePlaces> {
  /** What the text holds as well: words, each of which must occur. */
  readonly words?: readonly string[];
  /** The directive at the top of the file, or of a function in it, that makes its functions answer. */
  readonly directive?: string;
  /** The path of the requests: that of the file, or of the folder it lies in, below `folders`. Absent: it cannot be read off. */
  readonly path?: 'file' | 'folder';
  /** The end of the file's name in front of its extension may be a method: `users.get.ts`. */
  readonly suffixed?: true;
  /**
   * The exports that answer, with their methods. `actions.*`: each field of a record; `default.fetch`: one of them; `*`: every function that
   * is exported.
   */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** What is exported may be an object, which holds the handler and hooks in front of it. */
  readonly options?: RouteOptions;
  /** Exports that make the file one that answers nothing while the server runs, by the values that do. */
  readonly unless?: Readonly<Record<string, readonly (string | boolean)[]>>;
  /** Files in the same folder, and in those above, that may export that for it. The nearest that says anything counts. */
  readonly inherits?: readonly string[];
  /** What the functions are given. */
  readonly parameters: readonly string[];
  /** How they answer, where that differs from the framework's `returns`; null: only by a response that they make. */
  readonly returns?: FrameworkRow['returns'] | null;
  /** What is exported is the server itself. Only what is seen to answer is one: the exports alone are no proof. */
  readonly server?: true;
}

/** Files whose exports see every request first. */
export interface GuardFiles extends FilePlaces {
  /** The first of these that there is: a function, or a list of them. */
  readonly exports: readonly string[];
  readonly parameters: readonly string[];
  /** The export, with a dot the field of one, that says for which paths. Without it, all. */
  readonly matcher?: string;
  /** Such an export of a route's own file stands in front of it too, and that of another route's file perhaps. */
  readonly nested?: true;
}

/** What the options of a route hold, by property; dots lead into objects. */
export interface RouteOptions {
  /** Where the handler is, the first that is there. */
  readonly handler: readonly string[];
  /** Hooks in front of it, in the order in which they run: functions or lists. */
  readonly before: readonly string[];
  /** Where schemas are, by the member of the request that each checks before the handler runs. */
  readonly schemas?: Readonly<Record<string, readonly string[]>>;
  /** An object in place of a schema holds the schemas of fields, and this becomes of others; it is a JSON schema when absent. */
  readonly plain?: 'kept' | 'dropped' | 'refused';
  /** A hook may be an object that holds the function in this field. */
  readonly hookField?: string;
  /** The options stand behind the handler. */
  readonly behind?: true;
}

/** What a member of a framework object does when it is called or read. */
export type Member =
  /** Registers handlers for a path and methods: shape *call*. */
  | {
      readonly does: 'route';
      readonly methods: readonly string[];
      /** Index of the argument that names the method or lists the methods, instead of `methods`. */
      readonly method?: number;
      /** Only where the first argument is none of these: events that carry nothing of a client. */
      readonly unless?: readonly string[];
      /** Only where the first argument is one of these. */
      readonly only?: readonly string[];
      /** The path may stand behind a name: `router.get('users', '/users', handler)`. */
      readonly named?: true;
      /** Index of the path argument, or null when the object itself holds the path (`app.route('/x').get(h)`). */
      readonly path: number | null;
      /** Index of the first handler argument; the rest follow, arrays are flattened. */
      readonly handlers: number;
      /** What an object among the handlers says. */
      readonly options?: RouteOptions;
      /** The object stays as it is: the route belongs to a copy, which the call gives. */
      readonly derives?: true;
    }
  /** Runs its last argument with these objects for each client that connects, where the first argument is one of `events`. */
  | { readonly does: 'connect'; readonly events: readonly string[]; readonly parameters: readonly Parameter[] }
  /** Registers what the argument with this index describes, or each of a list of them: shape *option*. */
  | { readonly does: 'declare'; readonly argument: number; /** Index of the first handler beside it. */ readonly handlers?: number; readonly options: RouteOptions & { readonly method: string; readonly path: string } }
  /**
   * Loads the plugin in the first argument, a function of the framework's object and options, when the code that registers it
   * waits or has ended. `prefix`: the option that all its paths begin with.
   */
  | { readonly does: 'register'; readonly prefix: string; readonly object: string }
  /** Runs its last argument, if it has one, when the plugins registered before have been loaded. */
  | { readonly does: 'after' }
  /** Loads all plugins: `ready`; `serves`: and lets clients come: `listen`. */
  | { readonly does: 'load'; readonly serves?: true }
  /**
   * Adds the hook in its last argument, which runs ahead of the handlers of the same object: of all of them, or where `ordered`, of those
   * registered behind it. `names`: only where the first argument is one of these.
   */
  | { readonly does: 'hook'; readonly names?: readonly string[]; readonly ordered?: true }
  /** Adds what the argument brings: another object with its routes, a limiter, or a function that is given the object itself. */
  | { readonly does: 'include' }
  /** Runs its last argument with an object of its own, whose routes begin with the path in the argument `prefix`; an object in front of it holds hooks. */
  | { readonly does: 'group'; readonly prefix: number | null; readonly object: string; readonly options: RouteOptions }
  /** Adds middleware, a router or a handler to the stack, for a path that may be absent: all that begins with it, or where `exact`, what it matches. */
  | { readonly does: 'use'; readonly exact?: true; /** It takes one at a time. */ readonly single?: true; /** What is given are hooks: they pass on when they give nothing. */ readonly hooks?: true; /** An object behind them may name the method in this property. */ readonly methodIn?: string }
  /** Gives the same object for paths that begin with the one in this argument: `app.basePath('/api')`. */
  | { readonly does: 'scope'; readonly path: number }
  /** Gives an object that holds the path in the argument with this index: `app.route(path)`. */
  | { readonly does: 'open-route'; readonly path: number; readonly object: string }
  /** Middleware for routes whose path has this parameter: `app.param('id', fn)`. */
  | { readonly does: 'param' }
  /** Registers a server callback: `server.on('request', (req, res) => …)`. */
  | { readonly does: 'callback'; readonly handlers: readonly CallbackShape[] }
  /** Neither registers nor guards; gives the object itself. */
  | { readonly does: 'chain' }
  /** Neither registers nor guards; gives something else. */
  | { readonly does: 'nothing' }
  /** Gives a middleware that never refuses because of the rate. */
  | { readonly does: 'passes' }
  /** Gives the argument with this index, unchanged in meaning. */
  | { readonly does: 'wraps'; readonly argument: number }
  /** Gives all its arguments, as a list of callbacks. */
  | { readonly does: 'list' }
  /**
   * Request data, by reading the member or (`call`) by calling it; `bare`: what the call gives without an argument. `checked`: a
   * middleware has checked the part that the argument names, and it has the shape that `parts` says.
   */
  | { readonly does: 'input'; readonly shape: InputShape; readonly call?: true; readonly bare?: InputShape; readonly checked?: true; readonly parts?: Readonly<Record<string, InputShape>>; /** It is, or holds, the path of the request. */ readonly path?: 'path' | 'url' }
  /** Calls the listener in `listener` with request data whenever its first argument is one of `events` (`req.on('data', chunk => …)`). */
  | { readonly does: 'listen'; readonly events: Readonly<Record<string, readonly InputShape[]>> }
  /** Gives an object of its own, to which what is registered on it belongs. */
  | { readonly does: 'start'; readonly object: string }
  /** Gives a copy of the object with what has been added to it: the middleware in its argument, or where `checks` names a member of the request, the schema of that. */
  | { readonly does: 'derive'; readonly checks?: string }
  /** Gives an object that holds those in its arguments, and in objects among them. */
  | { readonly does: 'gather'; readonly object: string }
  /** Another object of the framework: `req.res`. */
  | { readonly does: 'object'; readonly object: string }
  /** Sends its argument. `chain`: it gives the object itself. */
  | ({ readonly does: 'send'; readonly chain: boolean } & Send)
  /** A property whose assignment is the response's body, complete when the handler ends: `ctx.body = value`. */
  | { readonly does: 'body-property'; readonly as: 'text' | 'json' | 'auto' }
  /** Throws, and the framework answers with the status in this argument: `ctx.throw(429)`. */
  | { readonly does: 'fail'; readonly argument: number; /** The status, where the name of the method says it. */ readonly status?: number }
  /** Sets the status from its argument, or a property of it. `ends`: and sends (`res.sendStatus(429)`). */
  | { readonly does: 'status'; readonly argument: number; readonly property?: string; readonly ends: boolean }
  /** A property whose assignment sets the status: `res.statusCode = 429`. */
  | { readonly does: 'status-property' }
  /** Ends the response with a body that no value of the program decides: `res.sendFile(path)`; or sends the client elsewhere: `res.redirect(url)`. */
  | { readonly does: 'finish'; readonly redirects?: true }
  /** Passes the request on when called without argument, fails it when called with one: `next()`. */
  | { readonly does: 'next' }
  /** Attaches its arguments to the whole app: shape *decorator*. */
  | { readonly does: 'attach'; readonly as: Attachment }
  /** Says which path all routes of the app begin with, apart from those that the list in the place `except` names. */
  | { readonly does: 'prefix'; readonly path: number; readonly except?: ArgumentPlace }
  /** From now on the app takes requests. */
  | { readonly does: 'serve' }
  /** Begins to attach its arguments as middleware, which `for-routes` ends: `consumer.apply(limiter).exclude('a').forRoutes('b')`. */
  | { readonly does: 'apply'; readonly object: string }
  | { readonly does: 'exclude' }
  /** Its arguments are paths with all beneath them, controllers, or objects with a path and a method under these names. */
  | { readonly does: 'for-routes'; readonly path: string; readonly method: string }
  /** Passes the request on, whatever it is given, and gives the response: `resolve(event)`. */
  | { readonly does: 'pass' }
  /** Asks a limiter that is configured outside the program; `limiter`: the package that describes it. */
  | { readonly does: 'ask'; readonly limiter: string };

/**
 * What an object is for. `context`: request and response in one. `answer`: a response that is complete when it is made; `draft`: one
 * that is complete when the handler returns it; `redirect`: one that sends the client elsewhere.
 */
export type ObjectRole = 'app' | 'router' | 'route' | 'server' | 'request' | 'response' | 'context' | 'answer' | 'draft' | 'redirect' | 'next' | 'other';

export interface ObjectRow {
  readonly role: ObjectRole;
  readonly members: Readonly<Record<string, Member>>;
  /** What calling the object itself does (`next()`, `app(req, res)`). */
  readonly call?: Member;
  /** What an unlisted member gives: itself, something unknown, request data whose values are strings, or an object. */
  readonly others?: 'chain' | 'unknown' | 'strings' | { readonly object: string };
  /** Where a guard holds for the routes in front of it as well. */
  readonly order?: 'any';
  /** An app that is added to others as it is: where it leaves its file and is not seen to serve, it may be guarded there. */
  readonly added?: true;
}

/** What stands between a request and a method, as a class: it lets pass or refuses, wraps the call, or checks what the method is given. */
export type Attachment = 'guard' | 'interceptor' | 'pipe' | 'middleware';

/** A path in an argument: text, a list of texts, or an object with the path in this property; null where no decorator says the path. */
export interface DecoratedPath {
  readonly path: number | null;
  readonly property?: string;
}

/** What a parameter of a decorated method is. */
export type DecoratedParameter =
  /** Request data, or with a text as first argument (or in the property `key` of an object) one value of it. Further arguments are pipes. */
  | { readonly input: InputShape; readonly key?: string }
  /** An object. `manual`: the method answers by itself, unless its argument has this property. */
  | { readonly object: string; readonly manual?: true; readonly unless?: string };

/** What a pipe makes of a value. */
export type PipeRow =
  | { readonly gives: 'number' | 'integer' | 'boolean' | 'same' }
  /** One of the values of the record in this argument. */
  | { readonly oneOf: number }
  /** Text of at most this many characters. */
  | { readonly characters: number }
  /** Checks what the fields of the parameter's class say. */
  | { readonly validates: true };

/**
 * Shape *decorator*: methods of decorated classes answer requests. Keys are export paths.
 */
export interface DecoratorRows {
  /** Makes a class one whose methods answer, below this path. `provided`: modules list it among their providers. `apart`: what is attached to the whole app does not stand in front of it. */
  readonly controllers: Readonly<Record<string, DecoratedPath & { readonly provided?: true; readonly apart?: true }>>;
  /** Makes a method answer. `method`: the property that names the method instead. */
  readonly methods: Readonly<Record<string, DecoratedPath & { readonly methods: readonly string[]; readonly method?: string }>>;
  readonly parameters: Readonly<Record<string, DecoratedParameter>>;
  /** Attaches its arguments to a class or method. */
  readonly attach: Readonly<Record<string, Attachment>>;
  /** The method that does the work in a class of each kind, and the objects that it is given. */
  readonly classes: Readonly<Record<Attachment, { readonly method: string; readonly parameters: readonly string[] }>>;
  readonly pipes: Readonly<Record<string, PipeRow>>;
  /** Classes that gather controllers, and other modules, to an app. */
  readonly modules: {
    /** The decorator, whose argument is an object that lists modules, controllers and providers under these names; one with a `module` adds to that. */
    readonly decorator: string;
    readonly lists: { readonly modules: string; readonly controllers: string; readonly providers: string; readonly module: string };
    /** The names in a provider for what it provides, and what it provides that with: a value or class, or what a function gives. */
    readonly provider: { readonly token: string; readonly values: readonly string[]; readonly factory: string };
    /** Providers for these exports attach what they provide to the whole app. */
    readonly global: Readonly<Record<string, Attachment>>;
    /** Gives what its argument gives, which is a function. */
    readonly lazy: readonly string[];
    /** Puts paths in front of those of the controllers of some modules. */
    readonly prefixes: readonly string[];
    /** The method that attaches middleware, given this object. */
    readonly configure: { readonly method: string; readonly object: string };
  };
}

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
   * What the functions of a hook receive, in order: one that is async, or does not declare the last of them, passes on when it ends. And
   * whether a value that it returns is the answer, or only a response that it makes.
   */
  readonly hooks?: { readonly parameters: readonly string[]; readonly returns: 'answer' | 'pass' };
  /** TypeScript types of plugins, with the objects their parameters are: `{ FastifyPluginAsync: ['app'] }`. */
  readonly pluginTypes?: Readonly<Record<string, readonly string[]>>;
  /** A callback with this many declared parameters is an error handler: its parameters are these objects (`null`: the error). */
  readonly errorHandler?: readonly (string | null)[];
  /**
   * What a handler returns is the answer; absent where it is of no account. `status`, `body`: the fields of a returned object that say the
   * status and hold what is sent, where the object is not sent as a whole.
   */
  readonly returns?: {
    readonly as: 'text' | 'json' | 'auto';
    /** One that returns nothing answers as well. */
    readonly nothing?: true;
    readonly status?: string;
    readonly body?: readonly string[];
    /** Only an object with a status is an answer. */
    readonly only?: true;
  };
  /** For frameworks that find handlers by the places of files. */
  readonly files?: FileRows;
  /**
   * How paths match; see `routes/paths`. `through`: whether a request for a later route runs through the middleware of a router
   * that is mounted in front of it and has no route for it.
   */
  readonly paths?: { readonly use: 'prefix'; readonly route: 'exact'; readonly caseSensitive: boolean; readonly through?: false };
  /** A rejected promise of an async handler: `forwarded` to the framework's error handling, or `unhandled`. Per major version, newest first. */
  readonly rejection?: 'forwarded' | 'unhandled';
  /** For frameworks whose handlers are methods of decorated classes. */
  readonly decorators?: DecoratorRows;
  /** Statements that refuse in the framework's own way, with `$response` for the response parameter's name. */
  readonly answers?: {
    readonly tooManyRequests: string;
    readonly badRequest: string;
    /** The client's address as an expression, with `$request` for the request parameter's name. */
    readonly clientKey: string;
    /** An export that the statements name as `$also`. */
    readonly also?: { readonly from: string; readonly imported: string };
  };
}

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
    /** `Infinity`, `Number.MAX_VALUE` or at least `Number.MAX_SAFE_INTEGER`. */
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
    /** The option is absent. */
    | 'missing';
  /** Only for these versions of the package (a semver range). */
  readonly versions?: string;
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
  /** What calling the member gives. `adds`: the limiter with its argument behind those in this option, which is a list. */
  readonly call?: Guard | CheckedGuard | readonly CheckedGuard[] | { readonly adds: string } | 'self';
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
}

/** How a plugin that limits is told which routes it is for. */
export interface PluginRow {
  /** The option that, when it is false, leaves only the routes that ask for it. */
  readonly optIn?: string;
  /** Where a route's options speak of it, with dots: an object asks for it, `false` takes it off. */
  readonly route: string;
  /** The field of that object that takes it off when it is false. */
  readonly enabled?: string;
  /** What it adds to the framework's object: functions that make limiters. */
  readonly adds?: Readonly<Record<string, { readonly gives: 'middleware' } | { readonly gives: 'check'; readonly check: readonly CheckedGuard[] }>>;
}

/** Classes of a limiter package that refuse by themselves, as guards of shape *decorator*. */
export interface GuardClasses {
  /** Export paths of the classes. */
  readonly classes: readonly string[];
  /** The methods that an own subclass may replace, by what they do: say that a request is not counted, or refuse. */
  readonly skip: readonly string[];
  readonly refuse: readonly string[];
  /** Decorators of a class or method that take limits off (`true`) or put them back (`false`), by their names in the argument's object. */
  readonly skips: readonly string[];
  /** The property of the options that lists the limits, that of a limit which names it, and the name of one that has none. */
  readonly limits: { readonly list: string; readonly name: string; readonly unnamed: string };
  /** Exceptions that say 429. */
  readonly exceptions: readonly string[];
}

export interface LimiterExport {
  /** Index of the options argument. */
  readonly options: number;
  /** The property of that argument that holds a function which gives the options. */
  readonly factory?: string;
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
  /** It lets everybody pass. */
  readonly idle?: true;
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
   * import: its name where it has one, and for the module itself (`imported: ''`) the row's named import, else the package's name.
   */
  readonly create?: {
    /** The export path of what is called or constructed. */
    readonly imported: string;
    readonly expression: string;
    /** Another expression, of another export where `imported` says so, for these versions (a semver range). The first that fits counts. */
    readonly versions?: readonly { readonly range: string; readonly imported?: string; readonly expression: string }[];
    /** Another export that the expression needs, of a package that has to be among the dependencies. */
    readonly also?: { readonly from: string; readonly imported: string; readonly package: string };
    /** The package brings no types, and none are published. */
    readonly untyped?: true;
    /** `middleware` for an argument or `use`; `consume` for statements at the start of a handler; `plugin` for a statement of its own, with `$container`. */
    readonly as: 'middleware' | 'consume' | 'plugin';
  };
}

/** What names a function: a method of a built-in type, a global, or an export of a package. */
export type Callee =
  | { readonly method: string; readonly of: 'string' | 'array' | 'buffer' | 'iterator' }
  | { readonly global: string }
  | { readonly packages: readonly string[]; readonly export: string };

/** An expression whose result's size is decided by a number. */
export interface AmplifierRow {
  readonly id: string;
  readonly callee: Callee;
  readonly by: 'call' | 'construct' | 'either';
  /**
   * Where the count is: an argument, or a property of one (`{ length: n }`, written `length`; inner ones with dots). `from`: the count is the distance from that argument
   * (`range(a, b)`); where the call has no argument at `argument`, the one at `from` is the count (`range(n)`).
   */
  readonly count: { readonly argument: number; readonly property?: string; readonly from?: number };
  /** What is made, and out of what each of the `count` units consists. */
  readonly makes:
    | { readonly text: 'receiver' | { readonly argument: number } | { readonly bytes: number } }
    /** Text padded to the count. */
    | { readonly padded: 'receiver' | { readonly argument: number }; readonly filler: number }
    | { readonly list: 'holes' | { readonly argument: number } | { readonly result: number } | 'indices' }
    | { readonly bytes: number };
  /** Whether a numeric string counts as the number. Source: catalogue of coercions, run on Node. */
  readonly acceptsString: boolean;
  /** A negative count makes as much as a positive one. */
  readonly eitherSign?: true;
  /** What makes it throw, or amplify all the same. */
  readonly throwsOn: { readonly nan: boolean; readonly negative: boolean; readonly fraction: boolean };
  /** Index of a Node callback `(error, result)` that receives what is made. */
  readonly callback?: number;
  readonly docs?: string;
}

/** A function that bounds or converts a number. */
export interface BoundRow {
  readonly id: string;
  readonly callee: Callee;
  readonly does: 'min' | 'max' | 'clamp' | 'number' | 'integer' | 'parse-integer' | 'absolute' | 'truncate' | 'random' | 'same';
  /** For `clamp`: the index of the number, where it does not come first (`R.clamp(min, max, n)`). */
  readonly value?: number;
}

/** A package that is neither framework nor limiter, and still changes what a program means. */
export interface PackageRow {
  readonly id: string;
  readonly docs: string;
  readonly packages: readonly string[];
  readonly exports: Readonly<Record<string, Meaning>>;
}

/**
 * What a method of a schema, or a step of a pipe, makes of what the schema lets through. Numbers stand in the first argument:
 *
 * - `most`, `least`, `less`, `more`: a bound of a number; `most` also bounds the length of text and lists; `length` fixes it
 * - `integer`; `number`, `whole`: text that was a number becomes one
 * - `pattern`: text that a pattern matches
 * - `values`: one of a list in the first argument; `each`: one of the arguments; `or`: what another schema lets through as well
 * - `fields`: further fields; `merge`: those of another schema; `pick`, `omit`: fewer of them, by name
 * - `kept`: other fields stay as they are; `dropped`: they are taken away; `refused`: there must be none
 * - `element`: of the list; `listed`: a list of these
 * - `map`: what a function makes of it; `next`: what another schema lets through of it
 * - `same`: nothing that matters here; `unread`: nobody can say, as for whatever is not listed
 */
export type Narrowing =
  | 'most' | 'least' | 'less' | 'more' | 'length' | 'integer' | 'number' | 'whole' | 'pattern' | 'values' | 'each' | 'or' | 'fields' | 'merge' | 'pick' | 'omit' | 'kept' | 'dropped' | 'refused'
  | 'element' | 'listed' | 'map' | 'next' | 'same' | 'unread'
  | { readonly most: number }
  | { readonly least: number }
  /** What this describes, of the same arguments. */
  | { readonly to: Description };

/** What a schema lets through, before its methods narrow it. `keywords`: the argument with options, which mean what `ValidatorRow.keywords` says. */
export type Description =
  /** `converts`: text that reads as a number becomes that number; otherwise only a number passes. */
  | { readonly is: 'number'; readonly integer?: true; readonly converts?: true; readonly keywords?: number }
  | { readonly is: 'text'; readonly keywords?: number }
  | { readonly is: 'list'; readonly element?: number; readonly keywords?: number }
  /** `rest`: what becomes of other fields than those in the argument `fields`. */
  | { readonly is: 'record'; readonly fields: number; readonly rest: 'kept' | 'dropped' | 'refused' }
  /** Any names, with values as in this argument, or the last one. */
  | { readonly is: 'dictionary'; readonly values: number | 'last' }
  /** One of the constants in this argument (a list, an enumeration or one of them), or of all arguments. */
  | { readonly is: 'values'; readonly argument: number | 'each' }
  /** One of the schemas in this argument (a list), or of all arguments. */
  | { readonly is: 'either'; readonly argument: number | 'each' }
  /** What the schema in this argument lets through, whatever else is said; `by`: of what a function in that argument makes of the value. */
  | { readonly is: 'same'; readonly argument: number; readonly by?: number }
  /** What the first argument lets through, narrowed by all others. */
  | { readonly is: 'pipe' }
  /** What the JSON schema in this argument lets through. */
  | { readonly is: 'json-schema'; readonly argument: number }
  /** Anything. */
  | { readonly is: 'any' }
  /** A part of the request, by the names of its fields in the first argument: `query('size')`. */
  | { readonly is: 'part'; readonly of: readonly string[] }
  /** Parts of the request, as an object in the argument says: fields with what is checked of each, and the parts in the field `in`. */
  | { readonly is: 'parts'; readonly argument: number; readonly in: string };

/** A call that lets through what a schema says, and throws, rejects or says so otherwise. */
export interface Parse {
  /** The argument with the value. */
  readonly value: number;
  /** For a function: the argument with the schema. */
  readonly schema?: number;
  /** The property of the result that holds what is let through; the result itself when absent. */
  readonly at?: string;
  /** It gives a promise of that. */
  readonly later?: true;
  /** It gives whether the value passes, and leaves it as it is. */
  readonly tells?: true;
}

/** A middleware that lets through what a schema says of a part of the request. */
export interface RequestCheck {
  /** The argument with the schema, or the function that gives what has passed; without `part`, an object that holds one for each part. */
  readonly schema: number;
  /** The argument that names the part. */
  readonly part?: number;
  /** The member of the request that gives a part by its name, as the schema has made it; the members of `parts` hold it when absent. */
  readonly by?: string;
  /** The members of the request that hold each part as it came, or, without `by`, as the schema has made it. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** What an export of a validator package is; an export of what another one makes is written with `()`: `().compile`. */
export interface ValidatorExport {
  readonly describes?: Description;
  /** A step of a pipe. */
  readonly narrows?: Narrowing;
  readonly parses?: Parse;
  readonly checks?: RequestCheck;
}

/** A package whose schemas say what a request may hold. */
export interface ValidatorRow {
  readonly id: string;
  readonly docs: string;
  readonly packages: readonly string[];
  readonly exports: Readonly<Record<string, ValidatorExport>>;
  /** What methods of schemas do to what they let through. */
  readonly methods?: Readonly<Record<string, Narrowing>>;
  /** Methods of schemas that check a value; `''`: the schema itself is called. */
  readonly parses?: Readonly<Record<string, Parse>>;
  /** What options mean, by name. */
  readonly keywords?: Readonly<Record<string, Narrowing>>;
  /** The last of two bounds of one kind counts, rather than the smaller. */
  readonly replaces?: true;
  /** What it checks stays as it came. */
  readonly leaves?: true;
  /** An object in place of a schema holds the schemas of its fields. */
  readonly plain?: 'kept' | 'dropped' | 'refused';
}

export interface Knowledge {
  readonly frameworks: readonly FrameworkRow[];
  readonly limiters: readonly LimiterRow[];
  readonly amplifiers: readonly AmplifierRow[];
  readonly bounds: readonly BoundRow[];
  readonly packages: readonly PackageRow[];
  readonly validators: readonly ValidatorRow[];
}

/** Declares a framework. The function only fixes the type. */
export function defineFramework(row: FrameworkRow): FrameworkRow {
  return row;
}

/** Declares a limiter package. */
export function defineLimiter(row: LimiterRow): LimiterRow {
  return row;
}

/** Declares amplifiers. */
export function defineAmplifiers(rows: readonly AmplifierRow[]): readonly AmplifierRow[] {
  return rows;
}

/** Declares functions that bound or convert numbers. */
export function defineBounds(rows: readonly BoundRow[]): readonly BoundRow[] {
  return rows;
}

/** Declares packages that are neither. */
export function definePackages(rows: readonly PackageRow[]): readonly PackageRow[] {
  return rows;
}

/** Declares a validator package. */
export function defineValidator(row: ValidatorRow): ValidatorRow {
  return row;
}
