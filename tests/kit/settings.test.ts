import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../src/kit/schema/frameworks.ts';
import { limiterSchema } from '../../src/kit/schema/limiters.ts';
import { getSettings } from '../../src/kit/settings.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { frameworks, limiters } from './linted-file.ts';

function read(raw: unknown): ReturnType<typeof getSettings> {
  return getSettings({ 'asymmetric-dos': raw });
}

const own = { from: '@acme/limits', name: 'apiLimiter', kind: 'middleware' };

describe('the settings', () => {
  it('have defaults', () => {
    const none = {
      limiters: [],
      own: [],
      frameworks: [],
      fixWith: null,
      upstream: [],
      crossFile: true,
      crossFileCache: true,
      entries: null,
    };
    expect(getSettings({})).toStrictEqual(none);
    expect(read({})).toStrictEqual(none);
  });

  it("tell the team's own limiters from rows", () => {
    const [row] = limiters;
    expect(read({ limiters: [own, row] })).toMatchObject({ own: [own], limiters: [row] });
  });

  it('are one object for all files that are given the same, so that tables are made once', () => {
    const raw = { upstream: ['/api/**'] };
    expect(read(raw)).toBe(read(raw));
    expect(read({ ...raw })).toBe(read(raw));
    expect(read({ upstream: ['/api/*'] })).not.toBe(read(raw));
  });

  it('are validated anew where they hold what JSON leaves out', () => {
    const raw = { upstream: ['/open/**'] };
    read(raw);
    expect(() => read({ ...raw, frameworks: () => [] })).toThrow('settings["asymmetric-dos"].frameworks must be an array.');
  });

  it.each([
    [null, 'settings["asymmetric-dos"] must be an object.'],
    [{ limitters: [] }, 'settings["asymmetric-dos"] has the unknown key `limitters`. Allowed: limiters, frameworks, fixWith, upstream, crossFile, crossFileCache, entries, fingerprint.'],
    [{ limiters: {} }, 'settings["asymmetric-dos"].limiters must be an array.'],
    [{ limiters: [{ ...own, kind: 'guard' }] }, 'settings["asymmetric-dos"].limiters[0].kind must be "middleware" or "rejecting".'],
    [{ limiters: [own, { from: 'x', kind: 'middleware' }] }, 'settings["asymmetric-dos"].limiters[1].name is missing.'],
    [{ limiters: [{ ...own, names: [] }] }, 'settings["asymmetric-dos"].limiters[0] has the unknown key `names`. Allowed: from, name, kind.'],
    [{ limiters: [{ ...limiters[0], frameworks: 'express' }] }, 'settings["asymmetric-dos"].limiters[0].frameworks must be an array.'],
    [{ limiters: [{ ...limiters[0], create: { imported: 'x', expression: 'x()', as: 'guard' } }] }, 'settings["asymmetric-dos"].limiters[0].create.as must be "middleware", "consume", "plugin" or "decorator".'],
    [{ frameworks: [{ id: 'x' }] }, 'settings["asymmetric-dos"].frameworks[0].name is missing.'],
    [
      { frameworks: [{ ...frameworks[0], objects: { app: { role: 'app', members: { get: { does: 'rout' } } } } }] },
      'settings["asymmetric-dos"].frameworks[0].objects[\'app\'].members[\'get\'].does must be "route", …',
    ],
    [
      { frameworks: [{ ...frameworks[0], objects: { app: { role: 'app', members: { get: { does: 'route', methods: ['GET'], handlers: 1 } } } } }] },
      'settings["asymmetric-dos"].frameworks[0].objects[\'app\'].members[\'get\'].path is missing.',
    ],
    [{ fixWith: { from: 'x' } }, 'settings["asymmetric-dos"].fixWith.name is missing.'],
    [{ entries: [] }, 'settings["asymmetric-dos"].entries must not be empty.'],
    [{ crossFile: 'no' }, 'settings["asymmetric-dos"].crossFile must be a boolean.'],
    [{ upstream: [''] }, 'settings["asymmetric-dos"].upstream[0] must not be empty.'],
  ])('%j are refused', (raw, message) => {
    // An ellipsis stands for names of a list that grows with the rows.
    const expected = message.endsWith('…') ? message.slice(0, -1) : new Error(message);
    expect(() => read(raw)).toThrow(expected);
  });
});

describe('the schema of a row', () => {
  const schemas = { framework: frameworkSchema(), limiter: limiterSchema() };
  const rows = [
    ...knowledge.frameworks.map((row) => ({ kind: 'framework' as const, id: row.id, row })),
    ...knowledge.limiters.map((row) => ({ kind: 'limiter' as const, id: row.id, row })),
  ];
  it.each(rows)('takes the $kind $id that ships', ({ kind, row }) => {
    const ajv = new Ajv();
    expect(ajv.validate(schemas[kind], row), ajv.errorsText()).toBe(true);
  });

  it('takes every kind of member and option', () => {
    const members = {
      get: { does: 'route', methods: ['GET'], path: 0, handlers: 1 },
      use: { does: 'use' },
      route: { does: 'open-route', path: 0, object: 'route' },
      on: { does: 'callback', handlers: [{ parameters: ['request'], when: { argument: 0, is: ['request'] } }] },
      query: { does: 'input', shape: 'strings' },
      header: { does: 'input', shape: 'string', call: true },
      data: { does: 'listen', events: { data: ['bytes'] } },
      send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
      status: { does: 'status', argument: 0, ends: false },
      redirect: { does: 'finish', redirects: true },
    };
    const framework = {
      ...frameworks[0],
      exports: { '': { call: { object: 'app' } }, json: { call: { passes: true } }, NOT_FOUND: { read: { value: 404 } } },
      objects: { app: { role: 'app', members, others: 'chain', call: { does: 'next' } } },
      errorHandler: [null, 'request'],
    };
    const ajv = new Ajv();
    expect(ajv.validate(schemas.framework, framework), ajv.errorsText()).toBe(true);
    const limiter = {
      ...limiters[0],
      off: [{ option: 'limit', when: 'zero', versions: '<7' }, { option: 'callback', when: { export: 'FailMark' } }],
      exports: { '': { options: 0, by: 'call', instance: 'object', members: { limit: { call: { property: 'success', truthyMeansAllowed: true } }, prevent: { read: 'middleware' } } } },
    };
    expect(ajv.validate(schemas.limiter, limiter), ajv.errorsText()).toBe(true);
  });
});
