import type { Attachment } from './decorators.ts';
import type { ArgumentPlace, CallbackShape, InputShape, Parameter, PluginAnswers, Send } from './meanings.ts';

/** Hooks that run when the handler has answered, before that is sent, by name. `some`: for a part of the answers only. */
export type LateHooks = Readonly<Record<string, { readonly parameters: readonly Parameter[]; readonly some?: true }>>;

/** What the options of a route hold, by property; dots lead into objects. */
export interface RouteOptions {
  /** Where the handler is, the first that is there. */
  readonly handler: readonly string[];
  /** Where the path is, if not in front of the handler. */
  readonly path?: string;
  /** Hooks in front of it, in the order in which they run: functions or lists. */
  readonly before: readonly string[];
  /** Hooks behind it that may still refuse. */
  readonly late?: LateHooks;
  /** Where schemas are, by the member of the request that each checks before the handler runs; `valid(query)`: what the member gives for a part. */
  readonly schemas?: Readonly<Record<string, readonly string[]>>;
  /** The schemas refuse nothing where one of these fields has one of these values. */
  readonly lenient?: { readonly fields: readonly string[]; readonly is: readonly string[] };
  /** An object in place of a schema holds the schemas of fields, and this becomes of others; it is a JSON schema when absent. */
  readonly plain?: 'kept' | 'dropped' | 'refused';
  /** A hook may be an object that holds the function in this field. */
  readonly hookField?: string;
  /** The options stand behind the handler. */
  readonly behind?: true;
  /** Other fields may be of the program's own making: see the member `macro`. */
  readonly macros?: true;
  /** Fields that name the strategies which tell who the client is: as a text or list, or in these fields of an object, unless another field has one of these values. */
  readonly strategies?: { readonly fields: readonly string[]; readonly names: readonly string[]; readonly unless: Readonly<Record<string, readonly string[]>> };
}

/** What the functions of a hook receive, and whether a value that one returns is the answer, or only a response that it makes. */
export interface HookRow {
  readonly parameters: readonly string[];
  readonly returns: 'answer' | 'pass';
}

/** The names for how far hooks reach: to the object that includes the one that they stand on, or to all that do. */
export interface ReachNames {
  readonly parent: readonly string[];
  readonly all: readonly string[];
}

/** The option that says so. */
export interface ReachOption extends ReachNames {
  readonly property: string;
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
      /** The path argument may be an object that holds it in the first of these fields that it has. */
      readonly pathIn?: readonly string[];
      /** Index of the first handler argument; the rest follow, arrays are flattened. */
      readonly handlers: number;
      /** What an object among the handlers says. */
      readonly options?: RouteOptions;
      /** The object stays as it is: the route belongs to a copy, which the call gives. */
      readonly derives?: true;
      /** It takes one callback: no limiter can stand beside it. */
      readonly single?: true;
      /** The object that the call gives: what is done to it is done to the route. */
      readonly gives?: string;
    }
  /**
   * Registers methods of the object or class in the argument `object`, on paths below the one in the argument `path`. `gives`: the object
   * that the call gives, by which something is done to these routes.
   */
  | { readonly does: 'methods'; readonly path: number; readonly object: number; readonly methods: Readonly<Record<string, { readonly methods: readonly string[]; readonly path: string }>>; readonly gives?: string }
  /**
   * Puts its arguments in front of the routes that the object stands for; `of`: the argument that names those it is meant for, or `*` for all.
   * `hooks`: these are hooks, in a list or in the fields `in` of an object, there again in a list or by the names of routes, or `all`.
   */
  | { readonly does: 'ahead'; readonly of?: number; readonly hooks?: { readonly in: readonly string[]; readonly all: string } }
  /** Gives an object that stands for the service at the path in this argument. */
  | { readonly does: 'service'; readonly path: number; readonly object: string }
  /** Puts the path in the argument in front of those of the routes that the object stands for, or of an app or router: of all of its, now and later. */
  | { readonly does: 'below'; readonly path: number }
  /** Takes away the routes that the object stands for: those that the list in the argument names, or `others` than those, or these. */
  | { readonly does: 'drop'; readonly names: number | readonly string[]; readonly others?: true }
  /** Gives an object of functions that give what the object in the argument holds under their names; `object`: what such a function is. */
  | { readonly does: 'name'; readonly argument: number; readonly object: string }
  /** Gives what the object was made for. */
  | { readonly does: 'held' }
  /** Lets what the object was made for answer on a path of the app in the option `on`. */
  | { readonly does: 'answer'; readonly on: string; readonly route: PluginAnswers }
  /** Lets it answer all requests, on a server of its own. */
  | { readonly does: 'answer-alone' }
  /** Runs its last argument with these objects for each client that connects, where the first argument is one of `events`, if these are said. */
  | { readonly does: 'connect'; readonly events?: readonly string[]; readonly parameters: readonly Parameter[] }
  /** Registers what the argument with this index describes, or each of a list of them: shape *option*. */
  | { readonly does: 'declare'; readonly argument: number; /** Index of the first handler beside it. */ readonly handlers?: number; /** Index of a name that is the path where the object has none. */ readonly name?: number; readonly options: RouteOptions & { readonly method: string; readonly path: string } }
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
   * Adds the hook in its last argument, which runs ahead of the handlers of the same object: of all of them, or with a `reach`, of those
   * registered behind it; then it is there for those of the objects that include this one, as options in front of it say, or always. `gives`: what it is, where that is not what
   * the framework says of hooks. `names`: only where the first argument is one of these, or of those in `late`. `rewrites`: a function with one of the names `on` is given the options of each
   * route that is registered behind it, and may change what it speaks of among these `fields`. `events`: in place of the name, an object may hold it in its field `at`
   * and the hook in `hook`, or there is a list of such objects.
   */
  | { readonly does: 'hook'; readonly names?: readonly string[]; readonly late?: LateHooks; readonly reach?: ReachOption | 'all'; readonly gives?: HookRow; readonly events?: { readonly at: string; readonly hook: string }; readonly rewrites?: { readonly on: readonly string[]; readonly fields: readonly string[] } }
  /** Makes options for routes out of functions, or objects, that give other options: of an object, or of one under a name. */
  | { readonly does: 'macro' }
  /** Lets the hooks that the object has so far reach as far as the first argument says. */
  | ({ readonly does: 'lift' } & ReachNames)
  /** Adds what the argument brings: another object with its routes, a limiter, or a function that is given the object itself. */
  | { readonly does: 'include' }
  /**
   * Runs its last argument with an object of its own, whose routes begin with the path in the argument `prefix`; an object in front of it
   * holds hooks. `meanwhile`: what is registered on the object itself meanwhile belongs to the other, which is what the call gives.
   */
  | { readonly does: 'group'; readonly prefix: number | null; readonly object: string; readonly options: RouteOptions; /** How far hooks reach that stand there alone. */ readonly reach?: ReachOption; readonly meanwhile?: true }
  /** Adds middleware, a router or a handler to the stack, for a path that may be absent: all that begins with it, or where `exact`, what it matches. */
  | { readonly does: 'use'; readonly exact?: true; /** A path is all that begins with its text: `/api` is `/apiary` too. */ readonly partial?: true; /** It takes one at a time. */ readonly single?: true; /** What is given are hooks: they pass on when they give nothing. Or those with these parameters, that are there for all routes of the object. */ readonly hooks?: true | readonly string[]; /** An object behind them may name the method in this property. */ readonly methodIn?: string; /** It may be given a service: see `FrameworkRow.services`. */ readonly services?: true }
  /** Gives the same object for paths that begin with the one in this argument: `app.basePath('/api')`. */
  | { readonly does: 'scope'; readonly path: number }
  /** Gives an object that holds the path in the argument with this index: `app.route(path)`. */
  | { readonly does: 'open-route'; readonly path: number; readonly object: string }
  /** Middleware for routes whose path has the parameter that the first argument names, and what it is given: `app.param('id', fn)`. */
  | { readonly does: 'param'; readonly parameters: readonly string[] }
  /** Registers a server callback: `server.on('request', (req, res) => …)`; `assigned`: by assignment, `socket.onmessage = (event) => …`. */
  | { readonly does: 'callback'; readonly handlers: readonly CallbackShape[]; readonly assigned?: true }
  /** Puts what is in one argument on the object and all that belong to it, or on those of this kind, under the name in another. */
  | { readonly does: 'put'; readonly name: number; readonly value: number; readonly on?: string }
  /** Puts what is in one argument on the object for the request that is answered, in the object that its member `under` is, under the name in another. */
  | { readonly does: 'keep'; readonly name: number; readonly value: number; readonly under: string }
  /** Gives what has been put there under the name in the argument. */
  | { readonly does: 'kept'; readonly name: number; readonly under: string }
  /** From now on the server takes no requests. Gives the object itself. */
  | { readonly does: 'stop' }
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
   * `schema`: as the schema in this argument lets it through; `data`: or instead of it, what stands there.
   */
  | { readonly does: 'input'; readonly shape: InputShape; readonly call?: true; readonly bare?: InputShape; readonly checked?: true; readonly schema?: number; readonly data?: ArgumentPlace; readonly parts?: Readonly<Record<string, InputShape>>; /** In these versions (a semver range) of the framework's package it is read anew each time: what is written into it is lost. */ readonly anew?: string; /** It is, or holds, the path of the request: as it is below what the middleware is mounted on (`path`), all of it (`whole`), what is missing there (`base`), or the URL. */ readonly path?: 'path' | 'whole' | 'base' | 'url' }
  /** Is one of these texts, when it is read. */
  | { readonly does: 'value'; readonly is: readonly string[] }
  /**
   * Calls its last argument with request data whenever its first argument is one of `events` (`req.on('data', chunk => …)`), or where
   * `events` is a list, always.
   */
  | { readonly does: 'listen'; readonly events: Readonly<Record<string, readonly InputShape[]>> | readonly InputShape[] }
  /** Calls its last argument at once. */
  | { readonly does: 'run' }
  /** The app that the object in the argument describes: see `FrameworkRow.described`. */
  | { readonly does: 'describe'; readonly argument: number }
  /**
   * Gives an object of its own, to which what is registered on it belongs. `holds`: it calls the routes of what is in this argument, or of the object itself;
   * called by a handler, that is limited as those are.
   */
  | { readonly does: 'start'; readonly object: string; readonly holds?: number | 'self' }
  /** Gives a copy of the object with what has been added to it: the middleware in its argument, or where `checks` names a member of the request, the schema of that. */
  | { readonly does: 'derive'; readonly checks?: string }
  /** Gives an object that holds those in its arguments, and in objects among them, behind what it has itself; `loads`: in what functions there give by default. */
  | { readonly does: 'gather'; readonly object: string; readonly loads?: true }
  /** Hands the request over to the routes that the object has. Gives an object whose field `gives` is their answer. */
  | { readonly does: 'hand'; readonly gives: string }
  /**
   * Adds a strategy that tells who the client is, which routes name: the function in this field of the options. Without options, it is the one that
   * stands for the others.
   */
  | { readonly does: 'strategy'; readonly name: number; readonly options?: number; readonly field?: string }
  /** Another object of the framework: `req.res`. `answers`: what is assigned to it is the response, complete when the handler ends, with a status and bodies in these fields. */
  | { readonly does: 'object'; readonly object: string; readonly answers?: { readonly status: string; readonly body: readonly string[] } }
  /** Sends its argument. `chain`: it gives the object itself. */
  | ({ readonly does: 'send'; readonly chain: boolean } & Send)
  /** Answers with its argument, as the handler would by returning it: `callback(null, response)`. */
  | { readonly does: 'give'; readonly argument: number }
  /** A property whose assignment is the response's body, complete when the handler ends: `ctx.body = value`. */
  | { readonly does: 'body-property'; readonly as: 'text' | 'json' | 'auto' }
  /** Throws, and the framework answers with the status in this argument: `ctx.throw(429)`. */
  | { readonly does: 'fail'; readonly argument: number; /** The status, where the name of the method says it. */ readonly status?: number }
  /** Throws unless its argument is truthy, and the framework answers with the status in another: `ctx.assert(n <= 100, 400)`. */
  | { readonly does: 'holds'; readonly argument: number; readonly status?: number }
  /** Sets the status from its argument, or a property of it. `ends`: and sends (`res.sendStatus(429)`). `headers`: as in `Send`. */
  | { readonly does: 'status'; readonly argument: number; readonly property?: string; readonly ends: boolean; readonly headers?: readonly ArgumentPlace[] }
  /** A property whose assignment sets the status: `res.statusCode = 429`. */
  | { readonly does: 'status-property' }
  /** Ends the response with a body that is made elsewhere: `res.sendFile(path)`; or sends the client elsewhere: `res.redirect(url)`. `sends`: of a value that it is given, in the body or a header. */
  | { readonly does: 'finish'; readonly sends?: Pick<Send, 'argument' | 'as' | 'coded'>; readonly redirects?: true; /** It ends the connection, where messages have no status by which to refuse them. */ readonly closes?: true }
  /** Passes the request on when called without argument, fails it when called with one: `next()`. */
  | { readonly does: 'next' }
  /** Starts the app that the object stands for, and gives it: see `builder` of `Result`. */
  | { readonly does: 'build' }
  /** Runs its argument with that app, before or behind what is registered when it starts. */
  | { readonly does: 'set-up'; readonly when: 'before' | 'behind' }
  /** Attaches its arguments to the whole app: shape *decorator*. */
  | { readonly does: 'attach'; readonly as: Attachment; /** The first argument is a function that makes it of the second, unless it is a name. */ readonly made?: true }
  /** Adds its arguments, or what instances of those have in this field, to the controllers of the app. */
  | { readonly does: 'controllers'; readonly in?: string }
  /** Says which path all routes of the app begin with, apart from those that the list in the place `except` names. */
  | { readonly does: 'prefix'; readonly path: number; readonly except?: ArgumentPlace }
  /** From now on the app takes requests. */
  | { /** Gives what answers for the files of the framework. */ readonly does: 'host' }
  | { readonly does: 'serve'; /** What is added to the app when its promise has been fulfilled comes behind the methods. */ readonly registers?: true }
  /** Begins to attach its arguments as middleware, which `for-routes` ends: `consumer.apply(limiter).exclude('a').forRoutes('b')`. */
  | { readonly does: 'apply'; readonly object: string }
  | { readonly does: 'exclude' }
  /** Its arguments are paths with all beneath them, controllers, or objects with a path and a method under these names. */
  | { readonly does: 'for-routes'; readonly path: string; readonly method: string }
  /** Passes the request on, whatever it is given, and gives the response: `resolve(event)`. */
  | { readonly does: 'pass' }
  /** The method of the request, by reading it. */
  | { readonly does: 'verb' }
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
  /** Members of the request that something checks which is not read. */
  readonly checked?: readonly string[];
  /** Where a guard holds for the routes in front of it as well. */
  readonly order?: 'any';
  /** In these versions (a semver range) of the package, order counts all the same. */
  readonly ordered?: { readonly package: string; readonly versions: string };
  /** Where it is included, the services of the app answer. */
  readonly opens?: true;
  /** Where a file exports it as what answers, it does so by the function that was registered last, behind those in this field of what it uses. */
  readonly exported?: { readonly hookField: string };
  /** An app that is added to others as it is: where it leaves its file and is not seen to serve, it may be guarded there. */
  readonly added?: true;
}
