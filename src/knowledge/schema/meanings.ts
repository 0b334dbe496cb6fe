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
  /** Where objects stand whose values are headers: these are sent as well. */
  readonly headers?: readonly ArgumentPlace[];
  /** The status, where the same call says it: a number, or an object with the property. */
  readonly status?: ArgumentPlace;
  /** The object of the framework that it gives. */
  readonly gives?: string;
  /** A number in front of the value is the status: `response.send(404, body)`. */
  readonly coded?: true;
  /** The status, where the name says it: `response.notFound(body)`. */
  readonly code?: number;
}

/** What calling (or reading) something gives. */
export type Result =
  /**
   * An object by its name in `objects`, one of another framework as `express:app`. `prefix`: the path that all its routes begin with.
   * `starts`: it is an app of decorated classes, that are or lie behind this argument; then the call gives a promise of it, or where `atOnce`,
   * the app. `builder`: the call gives this object instead, which starts the app when it is told to; `within`: on the router in this argument, where there is one.
   * `on`: it is the one in this argument, rather than a new one. `settings`: another object of lists. `handler`: a function in this
   * argument answers all requests. `folder`: modules that it loads register on it. `before`: what stands in front of all its routes. `status`: the
   * call sets that of the response. `gathers`: it has the objects in this argument, and in objects there.
   */
  | { readonly object: string; readonly status?: ArgumentPlace; readonly prefix?: ArgumentPlace; readonly starts?: number; readonly on?: number; readonly settings?: number; readonly atOnce?: true; readonly builder?: string; readonly within?: number; readonly handler?: number; readonly folder?: LoadedFolder; readonly before?: ArgumentPlace; readonly gathers?: number }
  /**
   * The field of the first argument with this name, unchanged in meaning; `serves`: which is what answers, and needs no mount; `request`: the request that the call is given. `behind`: what other
   * fields hold stands in front of it.
   */
  | { readonly part: string; readonly serves?: true | 'request'; readonly behind?: readonly Ahead[] }
  /** What the function in this argument gives, when that has been waited for: of a whole module, what it exports by default. */
  | { readonly loads: number }
  /** The module that this argument names, by its path from the package. */
  | { readonly imports: number }
  /** What the program has registered under this argument, which may be anything; for a class, one of it. */
  | { readonly resolves: number }
  /** All arguments, as a list of callbacks: `createHandlers(limiter, handler)`. */
  | { readonly list: true }
  /** The plugin in the argument with this index, which is to act on what it is given rather than on a scope of its own. */
  | { readonly shares: number }
  /** An object whose fields with these names are the arguments with these indices: `attach(app).app`. */
  | { readonly holds: Readonly<Record<string, number>> }
  /** A middleware that holds the argument `item` under the path in the argument `mounts`: `mount('/admin', app)`. */
  | { readonly mounts: number; readonly item: number }
  /**
   * What answers for the files of the framework. `configures`: an object of this kind does so, behind what the functions in these fields of the
   * first argument attach to it.
   */
  | { readonly hosts: true; readonly configures?: { readonly fields: readonly string[]; readonly object: string } }
  /** A response that the function in the argument `calls` writes, which is given these objects. */
  | { readonly calls: number; readonly with: readonly string[]; readonly gives?: string }
  /** Runs the functions in these fields of the argument with these objects: what they write is sent. Those in `again` are called until they have had enough. */
  | { readonly runs: number; readonly fields: readonly string[]; readonly again?: readonly string[]; readonly with: readonly string[] }
  /** A response that is sent, or will be when the handler returns it. */
  | { readonly send: Send }
  /** An object that the type in this argument names. */
  | { readonly typed: number }
  /** What decorators attach to the class, or to the method of its prototype, in this argument. The call that is given it registers that method. */
  | { readonly attached: number }
  /** Nothing: the call throws, and the framework answers with the status that the argument says. */
  | { readonly fails: ArgumentPlace }
  /**
   * The argument with this index, or the last, unchanged in meaning: `asyncHandler(handler)`. Where it is an object that holds the function
   * in `property`, that function, behind the callbacks in the fields `before`. `checks`: an argument in front of the function, or this field,
   * checks what it is given. `only`: what is `last` may stand in front of an object of options, and it is nothing unless this field there is true.
   */
  | { readonly wraps: number | 'last'; readonly only?: string; readonly property?: string; readonly before?: readonly string[]; readonly checks?: true | string }
  /**
   * All arguments but this one, one behind the other, for requests that it does not name: it is a path, a function that is given what a middleware is, or a list of these. `others`: for
   * those that it names.
   */
  | { readonly spares: number; readonly others?: true }
  /** What names all requests, where an argument of the call is one of these texts; else none. */
  | { readonly names: readonly string[] }
  /** The first argument that does not throw: those behind it see what it refuses so, and nothing else. */
  | { readonly tries: true }
  /** A middleware that never refuses because of the rate: a body parser, CORS. `checks`: it refuses what a description of requests does not let through that stands outside of the program, as in a file of YAML. `answersBy`: options with one of which it answers, whoever asks. */
  | { readonly passes: true; readonly checks?: true; readonly answersBy?: readonly string[] }
  /** A middleware or handler that answers whatever comes: a GraphQL server, a proxy. `by`: an object of this kind, whose members let it answer. */
  | { readonly answers: true; readonly by?: string }
  /** A middleware or hook that refuses whatever comes, where the call has no arguments or one of these texts; else one that refuses nothing because of the rate. */
  | { readonly refuses: readonly string[] }
  /** The text of the template that it tags, where lists are strung together. */
  | { readonly markup: true }
  /** Request data; `checked`: as the schema lets it through, or the function makes it, that is the argument with this index. */
  | { readonly input: InputShape; readonly checked?: number }
  /** Nothing: the call sets the status of the response. */
  | { readonly sets: ArgumentPlace }
  /** A record with the fields of those that it is given. */
  | Merging
  /** What this method of the list in the argument `of` gives, with the other arguments, or so many of them. */
  | { readonly method: string; readonly of: number; readonly takes?: number }
  /** What is found in the argument `of` along the path, which is a text with dots or a list of names; where that is undefined, the argument `otherwise`. */
  | { readonly reads: number; readonly of: number; readonly otherwise?: number }
  /** The fields of the argument `of` whose names are this argument and those behind it, or are listed there. */
  | { readonly picks: number; readonly of: number }
  /** The elements of the list in the argument `of`, in lists of so many. */
  | { readonly parts: number; readonly of: number }
  /** A constant, such as a status code by name. */
  | { readonly value: string | number | boolean };

/** What a field holds that stands in front of routes, as an object of this kind has it: middleware; or where it is `given` these, a function that is called first, and refuses by throwing. */
export interface Ahead {
  readonly field: string;
  readonly on: string;
  readonly given?: readonly Parameter[];
}

/**
 * Which of several records says a field, where more than one does. `deep`: records and lists in fields are put together as well, lists one behind the
 * other where `joins`. `of`: so many arguments are records. `into`: the first is changed.
 */
export interface Merging {
  readonly merges: 'later' | 'earlier';
  readonly deep?: true;
  readonly joins?: true;
  readonly of?: number;
  readonly into?: true;
}

/** What one export or member is, by how it is used. */
export interface Meaning {
  readonly call?: Result;
  readonly construct?: Result;
  readonly read?: Result;
  /** A plugin that registers what is not seen from the call: routes and guards of a folder; or that mounts what this field of its options holds, `behind` what others do, answers by itself, or loads others from a folder. */
  readonly plugin?: 'unseen' | { readonly mounts: string; readonly behind?: readonly Ahead[] } | { readonly answers: PluginAnswers } | { readonly folder: LoadedFolder };
  /** Functions in its arguments make parts of what a server answers, which is the handler: what they give is sent. */
  readonly resolvers?: readonly ResolverPlace[];
  /** Callback-shaped registration: the last function argument of the call (or `new`) answers requests with these parameters. */
  readonly handler?: CallbackShape;
  /** An exception: when it is thrown, the framework answers with this status, and with the argument `body`. */
  readonly thrown?: Thrown;
  /** What it says as a decorator of a field about the value in it: shape *decorator*. */
  readonly field?: FieldBound;
}

/** Where something answers: on the path in its option `path`, or else on `at`; `unless`: not where that option is false. `options`: the option with those of the route. */
export interface PluginAnswers {
  readonly methods: readonly string[];
  readonly path: string;
  readonly at: string;
  readonly unless?: string;
  readonly options?: string;
}

/** A folder whose modules are loaded, and register what they have by their default exports. All names are those of options, in an argument. */
export interface LoadedFolder {
  readonly argument: number;
  readonly folder: string;
  /** The path in front of those of all modules. */
  readonly prefix: string;
  /** What is behind it for a module: the folders that it lies in, or its own name as well, where `[id]` is a parameter. */
  readonly path: 'folders' | 'file';
  /** A module that is called `index` stands for all in its folder. */
  readonly index?: true;
  /** Exports of a module that say its path: behind the prefix, or all of it. */
  readonly own?: { readonly behind: string; readonly whole: string };
  /** A pattern of modules that are left out. */
  readonly ignored?: string;
  /** With this option, modules that are called so add hooks for those beside them, and register nothing. */
  readonly hooks?: { readonly option: string; readonly called: readonly string[] };
  /** With one of these, nobody can say which modules are loaded, or how. */
  readonly unclear: readonly string[];
}

/** Functions in an argument, and what they are given. */
export interface ResolverPlace {
  readonly argument: number;
  /** Names with dots between them; `*` is any that does not begin with two underscores. Lists on the way are gone through, functions are called. */
  readonly at: readonly string[];
  readonly parameters: readonly Parameter[];
  /** What a request may ask for begins at these names, in place of the first `*`; anywhere when absent. */
  readonly enters?: readonly string[];
  /** They run in front of the others, and what they give is not sent. */
  readonly ahead?: true;
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
  /** Several may be registered for the same requests: one that leaves the response alone only watches. */
  readonly shared?: true;
  /** Where no argument is a function: the fields of an object that may hold it, and the one that holds functions by path, or by path and method. */
  readonly fields?: readonly string[];
  readonly routes?: string;
  /** The field of such an object, with dots, that holds a function for messages, and what that is given. */
  readonly messages?: { readonly at: string; readonly parameters: readonly Parameter[] };
}

/** What becomes of the value that a handler returns. */
export interface Returned {
  readonly as: 'text' | 'json' | 'auto';
  /** One that returns nothing answers as well. */
  readonly nothing?: true;
  /** The field of a returned object that says the status, where the object is not sent as a whole. */
  readonly status?: string;
  /** The fields of a returned object that hold what is sent. */
  readonly body?: readonly string[];
  /** One that returns nothing lets the request go on to the next. */
  readonly passes?: true;
  /** Only an object with a status is an answer. */
  readonly only?: true;
}
