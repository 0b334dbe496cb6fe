type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: 'string', minLength: 1 };
const text: Schema = { type: 'string' };
const boolean: Schema = { type: 'boolean' };
const index: Schema = { type: 'integer', minimum: 0 };
const strings: Schema = { type: 'array', items: string };
/** Texts that may be empty. */
const strings0: Schema = { type: 'array', items: text };
const scalar: Schema = { type: ['string', 'number', 'boolean'] };
const inputShape: Schema = { enum: ['string', 'strings', 'json', 'bytes'] };
const guard: Schema = { enum: ['middleware', 'rejecting', 'delay', 'plugin', 'check'] };
const attachment = { enum: ['guard', 'interceptor', 'pipe', 'middleware'] };

function record(properties: Schema, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

function dictionary(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** One of several shapes, told apart by the value of one key, so that an error speaks of the shape that was meant. A key may be absent where its name ends in `?`. */
function tagged(tag: string, shapes: Readonly<Record<string, Readonly<Record<string, Schema>>>>): Schema {
  return {
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: Object.keys(shapes) } },
    allOf: Object.entries(shapes).map(([value, keys]) => ({
      if: { properties: { [tag]: { const: value } } },
      then: record(
        { [tag]: { const: value }, ...withPlainNames(keys) },
        Object.keys(keys).filter((key) => !key.endsWith('?')),
      ),
    })),
  };
}

function withPlainNames(keys: Readonly<Record<string, Schema>>): Schema {
  return Object.fromEntries(Object.entries(keys).map(([key, schema]): [string, Schema] => [key.replace('?', ''), schema]));
}

/** One of several shapes, told apart by which key is there; without any, the last shape is meant. */
function keyed(shapes: Readonly<Record<string, Schema>>): Schema {
  const [[key, schema] = ['', {}], ...rest] = Object.entries(shapes);
  return rest.length === 0
    ? schema
    : { type: 'object', if: { required: [key] }, then: schema, else: keyed(Object.fromEntries(rest)) };
}

// The schemas below are functions because most runs have no settings to check.

/** What the row of a framework may hold. */
export function frameworkSchema(): Schema {
  const argumentPlace = record({ argument: index, property: string }, ['argument']);
  const as = { enum: ['text', 'json', 'auto'] };

  const result = keyed({
    object: record({ object: string, prefix: argumentPlace, starts: index, on: index, settings: index, atOnce: { const: true } }, ['object']),
    part: record({ part: string, serves: { const: true } }, ['part']),
    list: record({ list: { const: true } }, ['list']),
    shares: record({ shares: index }, ['shares']),
    mounts: record({ mounts: index, item: index }, ['mounts', 'item']),
    runs: record({ runs: index, fields: strings, with: strings }, ['runs', 'fields', 'with']),
    send: record({ send: record({ argument: index, as, ends: boolean, status: argumentPlace, gives: string, coded: { const: true }, code: index }, ['argument', 'as', 'ends']) }, ['send']),
    calls: record({ calls: index, with: strings, gives: string }, ['calls', 'with']),
    attached: record({ attached: index }, ['attached']),
    typed: record({ typed: index }, ['typed']),
    fails: record({ fails: argumentPlace }, ['fails']),
    loads: record({ loads: index }, ['loads']),
    hosts: record({ hosts: { const: true }, configures: record({ fields: strings, object: text }, ['fields', 'object']) }, ['hosts']),
    wraps: record({ wraps: { anyOf: [index, { const: 'last' }] }, property: string, before: strings, checks: { anyOf: [{ const: true }, string] } }, ['wraps']),
    passes: record({ passes: { const: true } }, ['passes']),
    input: record({ input: inputShape, checked: index }, ['input']),
    sets: record({ sets: argumentPlace }, ['sets']),
    answers: record({ answers: { const: true } }, ['answers']),
    value: record({ value: scalar }, ['value']),
  });

  const callback = record(
    { parameters: strings, when: record({ argument: index, is: strings }, ['argument', 'is']), fields: strings, routes: string },
    ['parameters'],
  );

  const thrown = record({ status: { if: { type: 'object' }, then: argumentPlace, else: { type: 'integer' } }, body: index }, ['status']);
  const field = keyed({
    max: record({ max: index }, ['max']),
    oneOf: record({ oneOf: index }, ['oneOf']),
    length: record({ length: index }, ['length']),
    characters: record({ characters: index }, ['characters']),
    keeps: record({ keeps: { const: true } }, ['keeps']),
  });
  const meaning = record({ call: result, construct: result, read: result, handler: callback, plugin: { if: { type: 'object' }, then: record({ mounts: string }, ['mounts']), else: { const: 'unseen' } }, thrown, field });

  const routeOptions = { handler: strings, before: strings, schemas: dictionary(strings), plain: { enum: ['kept', 'dropped', 'refused'] }, hookField: string, behind: { const: true } };

  const member = tagged('does', {
    route: { methods: strings, 'method?': index, 'named?': { const: true }, 'unless?': strings, 'only?': strings, path: { type: ['integer', 'null'], minimum: 0 }, handlers: index, 'derives?': { const: true }, 'single?': { const: true }, 'gives?': string, 'options?': record(routeOptions, ['handler', 'before']) },
    methods: { path: index, object: index, methods: dictionary(record({ methods: strings, path: text }, ['methods', 'path'])), 'gives?': string },
    ahead: { 'of?': index, 'hooks?': record({ in: strings, all: string }, ['in', 'all']) },
    service: { path: index, object: string },
    below: { path: index },
    drop: { names: { if: { type: 'array' }, then: strings, else: index }, 'others?': { const: true } },
    name: { argument: index, object: string },
    held: {},
    connect: { events: strings, parameters: strings },
    declare: { argument: index, 'handlers?': index, options: record({ ...routeOptions, method: string, path: string }, ['handler', 'before', 'method', 'path']) },
    register: { prefix: string, object: string },
    after: {},
    load: { 'serves?': { const: true } },
    hook: { 'names?': strings, 'ordered?': { const: true } },
    include: {},
    group: { prefix: { type: ['integer', 'null'], minimum: 0 }, object: string, options: record(routeOptions, ['handler', 'before']), 'meanwhile?': { const: true } },
    use: { 'exact?': { const: true }, 'single?': { const: true }, 'hooks?': { const: true }, 'methodIn?': string, 'services?': { const: true } },
    scope: { path: index },
    'open-route': { path: index, object: string },
    param: {},
    callback: { handlers: list(callback) },
    chain: {},
    nothing: {},
    passes: {},
    start: { object: string },
    derive: { 'checks?': string },
    gather: { object: string },
    wraps: { argument: index },
    list: {},
    input: { shape: inputShape, 'call?': { const: true }, 'bare?': inputShape, 'checked?': { const: true }, 'parts?': dictionary(inputShape), 'path?': { enum: ['path', 'url'] } },
    listen: { events: { if: { type: 'array' }, then: list(inputShape), else: dictionary(list(inputShape)) } },
    run: {},
    object: { object: string },
    send: { argument: index, as, ends: boolean, chain: boolean, 'status?': argumentPlace, 'gives?': string, 'coded?': { const: true }, 'code?': index },
    'body-property': { as },
    fail: { argument: index, 'status?': index },
    status: { argument: index, 'property?': string, ends: boolean },
    'status-property': {},
    finish: { 'redirects?': { const: true } },
    next: {},
    attach: { as: attachment },
    prefix: { path: index, 'except?': argumentPlace },
    serve: {},
    apply: { object: string },
    exclude: {},
    'for-routes': { path: string, method: string },
    pass: {},
    ask: { limiter: string },
  });

  const object = record(
    {
      role: { enum: ['app', 'router', 'route', 'server', 'request', 'response', 'context', 'answer', 'draft', 'redirect', 'next', 'other'] },
      members: dictionary(member),
      call: member,
      others: { if: { type: 'object' }, then: record({ object: string }, ['object']), else: { enum: ['chain', 'unknown', 'strings'] } },
      order: { const: 'any' },
      added: { const: true },
      opens: { const: true },
    },
    ['role', 'members'],
  );

  const returns = record({ as, status: string, body: strings, only: { const: true }, nothing: { const: true } }, ['as']);

  const service = record({ methods: strings, path: text, parameters: strings }, ['methods', 'path', 'parameters']);
  const services = record(
    { object: string, methods: dictionary(service), named: record({ option: string, as: service }, ['option', 'as']), before: string, between: { const: 'perhaps' }, returns },
    ['object', 'methods', 'named', 'returns'],
  );

  const routeFiles = record(
    {
      folders: strings0,
      files: string,
      words: strings,
      directive: string,
      path: { enum: ['file', 'folder', 'dotted'] },
      suffixed: { const: true },
      exports: dictionary(strings),
      unless: dictionary(list(scalar)),
      built: record({ configs: strings, option: text, serves: strings, except: dictionary(list(scalar)) }, ['configs', 'option', 'serves', 'except']),
      options: record(routeOptions, ['handler', 'before']),
      inherits: strings,
      parameters: strings,
      returns: { if: { type: 'null' }, else: returns },
      server: { const: true },
    },
    ['exports', 'parameters'],
  );

  const guardFiles = record(
    { folders: strings0, files: string, exports: strings, parameters: strings, matcher: string, nested: { const: true } },
    ['folders', 'files', 'exports', 'parameters'],
  );

  const files = record({ dependsOn: strings, routes: list(routeFiles), guards: list(guardFiles), autoImports: strings, aliases: dictionary(strings0) }, ['dependsOn', 'routes']);

  return record(
    {
      id: string,
      name: string,
      docs: string,
      packages: strings,
      shared: strings,
      bodyLimit: { type: ['number', 'null'], minimum: 0 },
      exports: dictionary(meaning),
      globals: dictionary(meaning),
      objects: dictionary(object),
      types: dictionary(string),
      handlerTypes: dictionary(strings),
      pluginTypes: dictionary(strings),
      parameters: strings,
      lastParameter: string,
      hooks: record({ parameters: strings, returns: { enum: ['answer', 'pass'] } }, ['parameters', 'returns']),
      classes: record({ handler: string, middleware: string }, ['handler', 'middleware']),
      errorHandler: list({ type: ['string', 'null'] }),
      paths: record({ use: { const: 'prefix' }, route: { const: 'exact' }, caseSensitive: boolean, through: { const: false }, specific: { const: true } }, ['use', 'route', 'caseSensitive']),
      decorators: decoratorsSchema(),
      services,
      returns,
      files,
      rejection: { enum: ['forwarded', 'unhandled'] },
      answers: record({ tooManyRequests: string, badRequest: string, clientKey: string, also: record({ from: string, imported: string }, ['from', 'imported']) }, ['tooManyRequests', 'badRequest', 'clientKey']),
    },
    ['id', 'name', 'docs', 'packages', 'bodyLimit', 'exports', 'objects'],
  );
}

/** What decorators may say. */
function decoratorsSchema(): Schema {
  const path = { path: { type: ['integer', 'null'], minimum: 0 }, property: string };
  const parameter = keyed({
    input: record({ input: inputShape, key: string, named: { const: true }, converts: { const: true }, schema: record({ argument: index, fields: strings }, ['argument', 'fields']) }, ['input']),
    objects: record({ objects: dictionary(string) }, ['objects']),
    object: record({ object: string, manual: { const: true }, unless: string }, ['object']),
  });
  const pipe = keyed({
    oneOf: record({ oneOf: index }, ['oneOf']),
    characters: record({ characters: index }, ['characters']),
    validates: record({ validates: { const: true } }, ['validates']),
    gives: record({ gives: { enum: ['number', 'integer', 'boolean', 'same'] } }, ['gives']),
  });
  const kinds = attachment.enum;
  return record(
    {
      controllers: dictionary(record({ ...path, provided: { const: true }, apart: { const: true }, attaches: strings }, ['path'])),
      bare: { const: true },
      methods: dictionary(record({ ...path, methods: strings0, method: { type: ['string', 'integer'], minLength: 1, minimum: 0 }, attaches: index }, ['path', 'methods'])),
      parameters: dictionary(parameter),
      attach: dictionary(attachment),
      classes: record(Object.fromEntries(kinds.map((kind) => [kind, record({ method: string, parameters: strings }, ['method', 'parameters'])]))),
      stacks: strings,
      pipes: dictionary(pipe),
      validates: { const: true },
      limitTags: strings,
      withheld: strings,
      modules: record(
        {
          decorators: strings,
          lists: record({ controllers: string, modules: string, providers: string, module: string, middlewares: string, prefix: string }, ['controllers']),
          loads: { const: true },
          middleware: record({ decorator: string, property: string, is: strings }, ['decorator', 'property', 'is']),
          provider: record({ token: string, values: strings, factory: string }, ['token', 'values', 'factory']),
          global: dictionary(attachment),
          lazy: strings,
          prefixes: strings,
          holder: string,
          configure: record({ methods: strings, object: string }, ['methods']),
        },
        ['lists'],
      ),
    },
    ['controllers', 'methods', 'parameters', 'attach', 'classes'],
  );
}

/** What the row of a limiter package may hold. */
export function limiterSchema(): Schema {
  const checkedGuard = record(
    {
      property: { type: ['string', 'null'] },
      truthyMeansAllowed: boolean,
      method: { const: true },
      atOnce: { const: true },
      refuses: { if: { type: 'object' }, then: record({ below: { type: 'number' } }, ['below']), else: string },
    },
    ['property', 'truthyMeansAllowed'],
  );

  const limiterMember = record({
    read: guard,
    call: {
      if: { type: 'object' },
      then: keyed({ adds: record({ adds: string }, ['adds']), property: checkedGuard }),
      else: { if: { type: 'array' }, then: list(checkedGuard), else: { enum: ['middleware', 'rejecting', 'delay', 'self'] } },
    },
  });

  const added = tagged('gives', { middleware: {}, check: { check: list(checkedGuard) } });

  const limiterExport = record(
    {
      options: index,
      factory: text,
      built: dictionary(string),
      by: { enum: ['call', 'construct', 'call-or-construct'] },
      instance: { enum: ['middleware', 'rejecting', 'delay', 'plugin', 'check', 'object'] },
      plugin: record({ optIn: string, route: string, enabled: string, adds: dictionary(added) }, ['route']),
      members: dictionary(limiterMember),
      remote: { const: true },
      idle: { const: true },
      asks: list(checkedGuard),
      local: record({ option: string, is: strings }, ['option', 'is']),
      calls: record({ options: index, instance: guard }, ['options', 'instance']),
      attaches: record({ app: index, path: string, method: string }, ['app', 'path', 'method']),
    },
    ['options', 'by', 'instance'],
  );

  const off = record(
    {
      option: string,
      when: {
        if: { type: 'object' },
        then: keyed({ lacks: record({ lacks: strings, option: string, is: string }, ['lacks', 'option', 'is']), export: record({ export: text }, ['export']) }),
        else: { enum: ['always-true', 'always-false', 'true', 'false', 'infinite', 'zero', 'string', 'random', 'passes-on', 'missing'] },
      },
      versions: string,
    },
    ['option', 'when'],
  );

  return record(
    {
      id: string,
      name: string,
      docs: string,
      packages: strings,
      frameworks: strings,
      exports: dictionary(limiterExport),
      rate: record(
        {
          count: strings,
          window: string,
          windowUnit: { enum: ['ms', 's'] },
          defaults: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
        },
        ['count', 'window', 'windowUnit', 'defaults'],
      ),
      off: list(off),
      guards: record(
        {
          classes: strings,
          skip: strings,
          refuse: strings,
          skips: strings,
          limits: record({ list: string, name: string, unnamed: string }, ['list', 'name', 'unnamed']),
          exceptions: strings,
        },
        ['classes', 'skip', 'refuse', 'skips', 'limits', 'exceptions'],
      ),
      create: record(
        {
          imported: text,
          expression: string,
          versions: list(record({ range: string, imported: text, expression: string }, ['range', 'expression'])),
          also: record({ from: string, imported: string, package: string }, ['from', 'imported', 'package']),
          untyped: { const: true },
          as: { enum: ['middleware', 'consume', 'plugin', 'decorator'] },
        },
        ['imported', 'expression', 'as'],
      ),
    },
    ['id', 'name', 'docs', 'packages', 'frameworks', 'exports'],
  );
}

/** What `settings['asymmetric-dos']` may hold. */
export function settingsSchema(): Schema {
  const own = record({ from: string, name: string, kind: { enum: ['middleware', 'rejecting'] } }, ['from', 'name', 'kind']);
  return record({
    limiters: list({ type: 'object', if: { required: ['packages'] }, then: limiterSchema(), else: own }),
    frameworks: list(frameworkSchema()),
    fixWith: record({ from: string, name: string }, ['from', 'name']),
    upstream: strings,
    crossFile: boolean,
    crossFileCache: boolean,
    entries: { ...strings, minItems: 1 },
    fingerprint: string,
  });
}
