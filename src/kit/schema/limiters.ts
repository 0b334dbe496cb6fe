import { boolean, dictionary, guard, index, keyed, list, record, type Schema, string, strings, tagged, text } from './words.ts';

/** What the row of a limiter package may hold. */
export function limiterSchema(): Schema {
  const checkedGuard = record(
    {
      property: { type: ['string', 'null'] },
      truthyMeansAllowed: boolean,
      method: { const: true },
      atOnce: { const: true },
      refuses: { if: { type: 'object' }, then: record({ below: { type: 'number' } }, ['below']), else: string },
      needs: string,
    },
    ['property', 'truthyMeansAllowed'],
  );

  const limiterMember = record({
    read: guard,
    key: index,
    points: index,
    call: {
      if: { type: 'object' },
      then: keyed({ adds: record({ adds: string }, ['adds']), wraps: record({ wraps: index }, ['wraps']), property: checkedGuard }),
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
      plugin: record({ optIn: string, route: { anyOf: [string, strings] }, enabled: string, adds: dictionary(added) }, ['route']),
      members: dictionary(limiterMember),
      remote: { const: true },
      keeps: string,
      idle: { const: true },
      checks: list(checkedGuard),
      wraps: index,
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
        then: keyed({ lacks: record({ lacks: strings, option: string, is: string }, ['lacks', 'option', 'is']), export: record({ export: text }, ['export']), reads: record({ reads: string }, ['reads']), infinite: record({ infinite: dictionary(index) }, ['infinite']) }),
        else: { enum: ['always-true', 'always-false', 'true', 'false', 'infinite', 'zero', 'string', 'random', 'passes-on', 'missing'] },
      },
      versions: string,
      counts: text,
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
          keys: strings,
          refuse: strings,
          skips: strings,
          adds: strings,
          limits: record({ list: string, name: string, unnamed: string }, ['list', 'name', 'unnamed']),
          exceptions: strings,
        },
        ['classes', 'skip', 'refuse', 'skips', 'exceptions'],
      ),
      create: record(
        {
          imported: text,
          expression: string,
          versions: list(record({ range: string, of: string, imported: text, expression: string }, ['range', 'expression'])),
          also: list(record({ from: string, imported: string, package: string }, ['from', 'imported'])),
          untyped: { const: true },
          unbuilt: record({ range: string, on: strings, needs: string }, ['range', 'on', 'needs']),
          timed: { const: true },
          external: string,
          setUp: string,
          option: string,
          spares: record({ option: string, when: string, since: record({ package: string, range: string }, ['package', 'range']) }, ['option', 'when', 'since']),
          on: strings,
          refuses: string,
          as: { enum: ['middleware', 'consume', 'plugin', 'decorator'] },
        },
        ['imported', 'expression', 'as'],
      ),
    },
    ['id', 'name', 'docs', 'packages', 'frameworks', 'exports'],
  );
}
