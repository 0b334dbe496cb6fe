import { decoratorsSchema } from './decorators.ts';
import { describedSchema } from './described.ts';
import { attachment, boolean, dictionary, index, inputShape, keyed, list, record, scalar, type Schema, string, strings, strings0, tagged, text } from './words.ts';

/** What the row of a framework may hold. */
export function frameworkSchema(): Schema {
  const argumentPlace = record({ argument: index, property: string }, ['argument']);
  const as = { enum: ['text', 'json', 'auto'] };
  const headers = list(argumentPlace);

  const folder = record(
    { argument: index, folder: string, prefix: string, path: { enum: ['folders', 'file'] }, index: { const: true }, own: record({ behind: string, whole: string }, ['behind', 'whole']), ignored: string, hooks: record({ option: string, called: strings }, ['option', 'called']), unclear: strings },
    ['argument', 'folder', 'prefix', 'path', 'unclear'],
  );

  const behind = list(record({ field: text, on: text, given: strings }, ['field', 'on']));

  const result = keyed({
    object: record({ object: string, prefix: argumentPlace, starts: index, on: index, settings: index, atOnce: { const: true }, builder: string, within: index, handler: index, status: argumentPlace, folder, before: argumentPlace, gathers: index }, ['object']),
    part: record({ part: string, serves: { enum: [true, 'request'] }, behind }, ['part']),
    list: record({ list: { const: true } }, ['list']),
    shares: record({ shares: index }, ['shares']),
    holds: record({ holds: dictionary(index) }, ['holds']),
    mounts: record({ mounts: index, item: index }, ['mounts', 'item']),
    runs: record({ runs: index, fields: strings, again: strings, with: strings }, ['runs', 'fields', 'with']),
    send: record({ send: record({ argument: index, as, ends: boolean, headers, status: argumentPlace, gives: string, coded: { const: true }, code: index }, ['argument', 'as', 'ends']) }, ['send']),
    calls: record({ calls: index, with: strings, gives: string }, ['calls', 'with']),
    attached: record({ attached: index }, ['attached']),
    typed: record({ typed: index }, ['typed']),
    fails: record({ fails: argumentPlace }, ['fails']),
    loads: record({ loads: index }, ['loads']),
    imports: record({ imports: index }, ['imports']),
    resolves: record({ resolves: index }, ['resolves']),
    hosts: record({ hosts: { const: true }, configures: record({ fields: strings, object: text }, ['fields', 'object']) }, ['hosts']),
    wraps: record({ wraps: { anyOf: [index, { const: 'last' }] }, only: string, property: string, before: strings, checks: { anyOf: [{ const: true }, string] } }, ['wraps']),
    spares: record({ spares: index, others: { const: true } }, ['spares']),
    names: record({ names: strings }, ['names']),
    tries: record({ tries: { const: true } }, ['tries']),
    passes: record({ passes: { const: true }, checks: { const: true }, answersBy: strings }, ['passes']),
    markup: record({ markup: { const: true } }, ['markup']),
    refuses: record({ refuses: strings0 }, ['refuses']),
    input: record({ input: inputShape, checked: index }, ['input']),
    sets: record({ sets: argumentPlace }, ['sets']),
    answers: record({ answers: { const: true }, by: string }, ['answers']),
    merges: record({ merges: { enum: ['later', 'earlier'] }, deep: { const: true }, joins: { const: true }, of: index, into: { const: true } }, ['merges']),
    method: record({ method: string, of: index, takes: index }, ['method', 'of']),
    reads: record({ reads: index, of: index, otherwise: index }, ['reads', 'of']),
    picks: record({ picks: index, of: index }, ['picks', 'of']),
    parts: record({ parts: index, of: index }, ['parts', 'of']),
    value: record({ value: scalar }, ['value']),
  });

  const callback = record(
    { parameters: strings, when: record({ argument: index, is: strings }, ['argument', 'is']), shared: { const: true }, fields: strings, routes: string, messages: record({ at: string, parameters: strings }, ['at', 'parameters']) },
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
  const answers = record({ methods: strings, path: string, at: string, unless: string, options: string }, ['methods', 'path', 'at']);
  const plugin = { if: { type: 'object' }, then: keyed({ mounts: record({ mounts: string, behind }, ['mounts']), answers: record({ answers }, ['answers']), folder: record({ folder }, ['folder']) }), else: { const: 'unseen' } };
  const resolvers = list(record({ argument: index, at: strings, parameters: strings, enters: strings, ahead: { const: true } }, ['argument', 'at', 'parameters']));
  const meaning = record({ call: result, construct: result, read: result, handler: callback, plugin, resolvers, thrown, field });

  const hooks = record({ parameters: strings, returns: { enum: ['answer', 'pass'] } }, ['parameters', 'returns']);
  const reachNames = { parent: strings, all: strings };
  const reach = record({ property: string, ...reachNames }, ['property', 'parent', 'all']);
  const late = dictionary(record({ parameters: strings, some: { const: true } }, ['parameters']));
  const routeOptions = { handler: strings, before: strings, path: string, late, schemas: dictionary(strings), lenient: record({ fields: strings, is: strings }, ['fields', 'is']), plain: { enum: ['kept', 'dropped', 'refused'] }, hookField: string, behind: { const: true }, macros: { const: true }, strategies: record({ fields: strings, names: strings, unless: dictionary(strings) }, ['fields', 'names', 'unless']) };

  const member = tagged('does', {
    route: { methods: strings, 'method?': index, 'named?': { const: true }, 'unless?': strings, 'only?': strings, path: { type: ['integer', 'null'], minimum: 0 }, 'pathIn?': strings, handlers: index, 'derives?': { const: true }, 'single?': { const: true }, 'gives?': string, 'options?': record(routeOptions, ['handler', 'before']) },
    methods: { path: index, object: index, methods: dictionary(record({ methods: strings, path: text }, ['methods', 'path'])), 'gives?': string },
    ahead: { 'of?': index, 'hooks?': record({ in: strings, all: string }, ['in', 'all']) },
    service: { path: index, object: string },
    below: { path: index },
    drop: { names: { if: { type: 'array' }, then: strings, else: index }, 'others?': { const: true } },
    name: { argument: index, object: string },
    held: {},
    answer: { on: string, route: answers },
    'answer-alone': {},
    host: {},
    value: { is: strings },
    controllers: { 'in?': string },
    connect: { 'events?': strings, parameters: strings },
    declare: { argument: index, 'handlers?': index, 'name?': index, options: record({ ...routeOptions, method: string }, ['handler', 'before', 'method', 'path']) },
    register: { prefix: string, object: string },
    after: {},
    load: { 'serves?': { const: true } },
    hook: { 'names?': strings, 'late?': late, 'reach?': { if: { type: 'string' }, then: { const: 'all' }, else: reach }, 'gives?': hooks, 'events?': record({ at: string, hook: string }, ['at', 'hook']), 'rewrites?': record({ on: strings, fields: strings }, ['on', 'fields']) },
    macro: {},
    lift: reachNames,
    include: {},
    group: { prefix: { type: ['integer', 'null'], minimum: 0 }, object: string, options: record(routeOptions, ['handler', 'before']), 'reach?': reach, 'meanwhile?': { const: true } },
    use: { 'exact?': { const: true }, 'partial?': { const: true }, 'single?': { const: true }, 'hooks?': { if: { type: 'array' }, then: strings, else: { const: true } }, 'methodIn?': string, 'services?': { const: true } },
    scope: { path: index },
    'open-route': { path: index, object: string },
    param: { parameters: strings },
    callback: { handlers: list(callback), 'assigned?': { const: true } },
    put: { name: index, value: index, 'on?': string },
    keep: { name: index, value: index, under: text },
    kept: { name: index, under: text },
    stop: {},
    chain: {},
    nothing: {},
    passes: {},
    describe: { argument: index },
    start: { object: string, 'holds?': { anyOf: [index, { const: 'self' }] } },
    derive: { 'checks?': string },
    gather: { object: string, 'loads?': { const: true } },
    hand: { gives: string },
    strategy: { name: index, 'options?': index, 'field?': string },
    wraps: { argument: index },
    list: {},
    input: { shape: inputShape, 'call?': { const: true }, 'bare?': inputShape, 'checked?': { const: true }, 'schema?': index, 'data?': argumentPlace, 'parts?': dictionary(inputShape), 'anew?': string, 'path?': { enum: ['path', 'whole', 'base', 'url'] } },
    listen: { events: { if: { type: 'array' }, then: list(inputShape), else: dictionary(list(inputShape)) } },
    run: {},
    object: { object: string, 'answers?': record({ status: string, body: strings }, ['status', 'body']) },
    send: { argument: index, as, ends: boolean, chain: boolean, 'headers?': headers, 'status?': argumentPlace, 'gives?': string, 'coded?': { const: true }, 'code?': index },
    give: { argument: index },
    'body-property': { as },
    fail: { argument: index, 'status?': index },
    holds: { argument: index, 'status?': index },
    status: { argument: index, 'property?': string, ends: boolean, 'headers?': headers },
    'status-property': {},
    finish: { 'sends?': record({ argument: index, as, coded: { const: true } }, ['argument', 'as']), 'redirects?': { const: true }, 'closes?': { const: true } },
    next: {},
    build: {},
    'set-up': { when: { enum: ['before', 'behind'] } },
    attach: { as: attachment, 'made?': { const: true } },
    prefix: { path: index, 'except?': argumentPlace },
    serve: { 'registers?': { const: true } },
    apply: { object: string },
    exclude: {},
    'for-routes': { path: string, method: string },
    pass: {},
    verb: {},
    ask: { limiter: string },
  });

  const object = record(
    {
      role: { enum: ['app', 'router', 'route', 'server', 'request', 'response', 'context', 'answer', 'draft', 'redirect', 'next', 'other'] },
      members: dictionary(member),
      call: member,
      others: { if: { type: 'object' }, then: record({ object: string }, ['object']), else: { enum: ['chain', 'unknown', 'strings'] } },
      checked: strings,
      order: { const: 'any' },
      ordered: record({ package: string, versions: string }, ['package', 'versions']),
      added: { const: true },
      opens: { const: true },
      exported: record({ hookField: string }, ['hookField']),
    },
    ['role', 'members'],
  );

  const returns = record({ as, status: string, body: strings, only: { const: true }, nothing: { const: true }, passes: { const: true } }, ['as']);

  const service = record({ methods: strings, path: text, parameters: strings }, ['methods', 'path', 'parameters']);
  const services = record(
    { object: string, makers: strings, methods: dictionary(service), named: record({ option: string, as: service }, ['option', 'as']), before: string, between: record({ package: string, unless: string }, ['package', 'unless']), returns },
    ['object', 'makers', 'methods', 'named', 'returns'],
  );

  const only = record({ dependsOn: strings, without: strings, unset: string }, ['dependsOn', 'without', 'unset']);
  const named = record({ dependsOn: strings, says: record({ at: strings, is: strings }, ['at', 'is']), files: strings, key: string, events: string, started: strings, open: string }, ['dependsOn', 'says', 'files', 'key', 'events', 'started', 'open']);
  const routeFiles = record(
    {
      folders: strings0,
      files: string,
      only,
      bound: record({ file: string, list: string, field: string, is: strings, path: string, methods: string, script: string }, ['file', 'list', 'field', 'is', 'path', 'methods', 'script']),
      classes: record({ extends: strings, parameters: strings, fields: dictionary(string) }, ['extends', 'parameters', 'fields']),
      words: list({ if: { type: 'array' }, then: strings, else: string }),
      writes: string,
      directive: string,
      asyncOnly: { const: true },
      path: { enum: ['file', 'folder', 'dotted'] },
      prefix: string,
      others: string,
      eponymous: { const: true },
      said: record({ in: strings, path: string, methods: string, limit: record({ field: string, numbers: strings, limiter: string }, ['field', 'numbers', 'limiter']) }, ['in', 'path', 'methods', 'limit']),
      unlessAny: strings,
      suffixed: { const: true },
      exports: dictionary(strings),
      unless: dictionary(list(scalar)),
      built: record({ option: text, serves: strings, except: dictionary(list(scalar)) }, ['option', 'serves', 'except']),
      options: record(routeOptions, ['handler', 'before']),
      named,
      offered: record({ by: string, package: string, versions: string }, ['by', 'package', 'versions']),
      unlessNamed: named,
      inherits: strings,
      otherTypes: strings,
      otherEvents: record({ read: strings, unless: strings }, ['read', 'unless']),
      kept: record({ methods: strings, export: string, is: list(scalar), lost: strings, unsaid: record({ package: string, versions: string, unless: strings, lost: strings }, ['package', 'versions', 'unless', 'lost']) }, ['methods', 'export', 'is', 'lost']),
      entry: record({ files: strings, key: string }, ['files', 'key']),
      needs: string,
      injected: string,
      listed: record({ files: strings, calls: dictionary(record({ path: index, file: index, children: list(index) })), whole: strings, always: string, only: { const: true } }, ['files', 'calls', 'whole', 'always']),
      parameters: strings,
      returns: { if: { type: 'null' }, else: returns },
      server: { const: true },
    },
    ['exports', 'parameters'],
  );

  const guardFiles = record(
    { folders: strings0, files: string, only, exports: strings, methods: dictionary(strings), parameters: strings, matcher: string, before: { enum: ['folder', 'nested'] }, beside: strings, needs: record({ option: string, package: string, versions: string }, ['option', 'package', 'versions']) },
    ['folders', 'files', 'exports', 'parameters'],
  );

  const modules = record({ option: string, limiting: list(record({ name: string, limiter: string, options: string }, ['name', 'limiter', 'options'])) }, ['option', 'limiting']);
  const layers = record({ option: string, folder: string }, ['option', 'folder']);
  const rules = record({ options: strings, made: dictionary(list(scalar)), methods: strings }, ['options', 'made', 'methods']);
  const files = record({ dependsOn: strings, hosted: string, routes: list(routeFiles), configs: strings, layers, rules, modules, guards: list(guardFiles), autoImports: strings, aliases: dictionary(strings0) }, ['dependsOn', 'routes']);

  const commands = list(
    record({ words: strings, object: string, calls: record({ register: string, serve: string }, ['register', 'serve']), others: strings, prefix: strings, options: record({ flags: strings, export: string }, ['flags', 'export']) }, ['words', 'object', 'calls', 'others', 'prefix', 'options']),
  );

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
      bound: { const: true },
      goesOn: strings,
      generators: { const: true },
      pluginTypes: dictionary(strings),
      base: record({ file: string, field: string, otherwise: string }, ['file', 'field']),
      parameters: strings,
      lastParameter: string,
      hooks: record({ parameters: strings, returns: { enum: ['answer', 'pass'] } }, ['parameters', 'returns']),
      classes: record({ handler: string, middleware: string }, ['handler', 'middleware']),
      errorHandler: list({ type: ['string', 'null'] }),
      paths: record({ use: { const: 'prefix' }, route: { const: 'exact' }, caseSensitive: boolean, through: { const: false }, specific: { const: true }, parameters: string, strips: boolean, below: { const: true } }, ['use', 'route', 'caseSensitive']),
      decorators: decoratorsSchema(),
      services,
      described: describedSchema(),
      commands,
      returns,
      files,
      rejection: { enum: ['forwarded', 'unhandled'] },
      answers: record({ tooManyRequests: string, badRequest: string, clientKey: string, also: record({ from: string, imported: string, dependsOn: string }, ['from', 'imported']), chosen: { const: true }, needs: string, keys: { type: 'object', additionalProperties: string }, bindings: string, workers: record({ bindings: string, clientKey: string }, ['bindings', 'clientKey']), unaddressed: strings, suggested: { const: true }, unbound: strings, types: { type: 'object', additionalProperties: string } }, ['badRequest']),
    },
    ['id', 'name', 'docs', 'packages', 'bodyLimit', 'exports', 'objects'],
  );
}
