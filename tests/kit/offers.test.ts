import { describe, expect, it } from 'vitest';
import type { ContainerFact, HandlerFact } from '../../src/analysis/model.ts';
import { offerGuards, toReport } from '../../src/kit/offers.ts';
import { app, applied, lintedFile, placeOf, route } from './linted-file.ts';

const rate = { count: 10, windowMs: 60_000 };
const imports = [{ from: 'express-rate-limit', imported: 'rateLimit', local: 'rateLimit', typeOnly: false }];

const code = [
  "import express from 'express';",
  "import { rateLimit } from 'express-rate-limit';",
  'const app = express();',
  'const router = express.Router();',
  "app.get('/a', h);",
  "app.get('/b', h);",
  "app.get('/c', h);",
  "app.get('/d', h);",
  '',
].join('\n');

const routerFact: ContainerFact = {
  ...app(code),
  kind: 'router',
  name: 'router',
  place: placeOf(code, 'express.Router()'),
  useAt: { offset: code.indexOf("app.get('/a'"), indent: '', side: 'before' },
};

/** For each handler: the fix, then the suggestions, by message. */
function offers(handlers: HandlerFact[], { missing = false, spared = [] as number[], containers = [app(code), routerFact] } = {}) {
  const file = lintedFile(code, { facts: { handlers, containers }, module: { imports: missing ? [] : imports } });
  const given = offerGuards(file, handlers, rate, new Set(spared));
  return handlers.map((handler) => {
    const offer = given.get(handler);
    for (const proposal of [offer?.fix, ...(offer?.suggestions ?? [])]) applied(file, proposal?.edit);
    return [offer?.fix?.messageId ?? null, offer?.suggestions.map(({ messageId }) => messageId)];
  });
}

const on = (path: string, container: number | null) => route(code, path, { container });

describe('the offers', () => {
  it('for one handler: guard the route, or all', () => {
    expect(offers([on('/a', 0)])).toStrictEqual([['guardRoute', ['guardContainer']]]);
  });

  it('for several: one guard for all, by the first', () => {
    expect(offers([on('/a', 0), on('/b', 0), on('/c', 0)])).toStrictEqual([
      ['guardContainer', ['guardRoute']],
      [null, ['guardRoute']],
      [null, ['guardRoute']],
    ]);
  });

  it('for routers that take no guard: one on what they are mounted on', () => {
    const unguardable = { ...routerFact, name: null, useAt: null, chainAt: null };
    const below = (path: string) => ({ ...on(path, 1), edit: null, inside: null, mountedOn: [0] });
    expect(offers([below('/a'), on('/b', 0)], { containers: [app(code), unguardable] })).toStrictEqual([
      ['guardContainer', []],
      [null, ['guardRoute']],
    ]);
    expect(offers([below('/a')], { containers: [app(code), unguardable], spared: [0] })).toStrictEqual([[null, []]]);
    expect(offers([{ ...below('/a'), mountedOn: [] }], { containers: [app(code), unguardable] })).toStrictEqual([[null, []]]);
  });

  it('for a route that can be guarded by itself: nothing on what its router is mounted on', () => {
    expect(offers([{ ...on('/a', 1), mountedOn: [0] }], { containers: [app(code), { ...routerFact, name: null, useAt: null, chainAt: null }] })).toStrictEqual([['guardRoute', []]]);
  });

  it('count no preflight', () => {
    const preflight = { ...on('/b', 0), methods: ['OPTIONS'] };
    expect(offers([on('/a', 0), preflight])).toStrictEqual([
      ['guardRoute', ['guardContainer']],
      [null, ['guardRoute']],
    ]);
    expect(offers([preflight, on('/c', 0), on('/d', 0)]).map(([fix]) => fix)).toStrictEqual(['guardContainer', null, null]);
    expect(offers([on('/a', 0), { ...preflight, methods: ['GET', 'OPTIONS'] }])[0]?.[0]).toBe('guardContainer');
  });

  it('for routers wait for the app', () => {
    expect(offers([on('/a', 1), on('/b', 1), on('/c', 0), on('/d', 0)]).map(([fix]) => fix)).toStrictEqual([null, null, 'guardContainer', null]);
    expect(offers([on('/a', 1), on('/b', 1), on('/c', 0)]).map(([fix]) => fix)).toStrictEqual(['guardContainer', null, null]);
  });

  it('declare one name in a pass', () => {
    const alone = [on('/a', null), on('/b', null)];
    expect(offers(alone)).toStrictEqual([
      ['guardRoute', []],
      [null, ['guardRoute']],
    ]);
  });

  it('are suggestions without the package', () => {
    expect(offers([on('/a', 0), on('/b', 0)], { missing: true })).toStrictEqual([
      [null, ['guardContainer', 'guardRoute']],
      [null, ['guardRoute']],
    ]);
  });

  it('spare a container with a path that must stay free', () => {
    expect(offers([on('/a', 0), on('/b', 0)], { spared: [0] })).toStrictEqual([
      ['guardRoute', []],
      [null, ['guardRoute']],
    ]);
  });

  it('leave a container of another place alone', () => {
    expect(offers([on('/a', 0), on('/b', 0)], { containers: [app(code, { created: false })] })).toStrictEqual([
      ['guardRoute', []],
      [null, ['guardRoute']],
    ]);
  });
});

describe('a report', () => {
  const file = lintedFile(code, { module: { imports } });
  const handler = on('/a', null);
  const offer = offerGuards(file, [handler], rate, new Set()).get(handler);

  it('carries the fix', () => {
    expect(offer && toReport(offer, true)).toMatchObject({ fix: expect.any(Function) as unknown, suggest: [] });
  });

  it('carries it as a suggestion when fixes are switched off', () => {
    expect(offer && toReport(offer, false)).toMatchObject({ fix: null, suggest: [{ messageId: 'guardRoute', data: { limiter: '`limiter`' } }] });
  });
});
