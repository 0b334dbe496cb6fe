import { describe, expect, it } from 'vitest';
import type { AmplificationFact, HandlerFact, LookedAt, NearMiss, UnknownReason } from '../../src/analysis/model.ts';
import { guardMessages, routerData, unguardedData, unresolvedData } from '../../src/kit/messages/guard.ts';
import { judgeSize, sizeData, sizeMessages } from '../../src/kit/messages/size.ts';
import { code, formatNumber, joinAlternatives } from '../../src/kit/messages/text.ts';
import { amplification, app, placeOf, route } from './linted-file.ts';

function fill(message: string, data: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No data for ${name}.`);
    return value;
  });
}

const reader = { path: '/project/server.js', cwd: '/project' };
const limits = { maxBytes: 102_400, maxFactor: 100, fixCount: 1000 };
const source = "res.send('response'.repeat(1_000_000)); app.get('/a', h); express()";

function describeSize(fact: AmplificationFact): string | null {
  const id = judgeSize(fact, limits);
  return id === null ? null : fill(sizeMessages[id], sizeData(fact, limits, reader));
}

const repeat = (more: Partial<AmplificationFact>, count: Partial<AmplificationFact['count']> = {}) =>
  amplification(source, "'response'.repeat(1_000_000)", '1_000_000', count, more);

describe('a size', () => {
  it('that is constant', () => {
    const fact = repeat({ origin: 'constant', reach: 8_000_000, unit: 8, factor: 0 }, { origin: 'constant', literal: true, max: 1_000_000 });
    expect(describeSize(fact)).toBe('This response can grow to 8,000,000 bytes (limit 102,400). Repeat at most 1000 times.');
    expect(describeSize({ ...fact, row: 'buffer.alloc' })).toContain(' Use a count of at most 1000.');
    expect(describeSize({ ...fact, unit: 200_000 })).toBe('This response can grow to 8,000,000 bytes (limit 102,400).');
    expect(describeSize({ ...fact, reach: null })).toContain('can grow to any number of bytes (');
  });

  it('that is constant says of what it is made, where that is not written at the amplifier', () => {
    const rows = repeat({ row: 'array.from', origin: 'constant', reach: 800_000, unit: 16, factor: 0, written: false }, { origin: 'constant', literal: true, max: 50_000 });
    expect(describeSize(rows)).toBe('This response can grow to 800,000 bytes (limit 102,400): 50,000 times 16 bytes. Use a count of at most 1000.');
    expect(describeSize({ ...rows, reach: 799_999 })).toContain(': 50,000 times 16 bytes less 1.');
    expect(describeSize({ ...rows, reach: 800_009 })).toContain(': 50,000 times 16 bytes and 9.');
    expect(describeSize({ ...rows, reach: 900_000 })).toContain('(limit 102,400). ');
    expect(describeSize({ ...rows, count: { ...rows.count, literal: false, text: 'MAX' } })).toContain(': `MAX` is up to 50,000, times 16 bytes.');
    expect(describeSize({ ...rows, reach: 200_000, unit: 1, count: { ...rows.count, literal: false, text: 'MAX', max: 200_000 } })).toContain(': `MAX` is up to 200,000.');
    expect(describeSize({ ...rows, reach: 200_000, unit: 1, count: { ...rows.count, max: 200_000 } })).toContain('(limit 102,400). ');
  });

  it('that repeats what the request decides', () => {
    const fact = repeat({ trail: [{ text: 'req.query.size', place: null }], reach: 5_000_000, unit: 100 }, { text: '50_000', literal: true, origin: 'constant', max: 50_000 });
    expect(describeSize(fact)).toBe(
      'What `req.query.size` decides is repeated 50,000 times here, so one request can make this response 5,000,000 bytes large (limit 102,400). Repeat at most 1000 times.',
    );
    expect(describeSize({ ...fact, reach: 5_120_050_000, unit: 102_401 })).not.toContain('Repeat at most');
  });

  it('of a loop that begins at no number that is known is bounded by how far it goes, not by where it ends', () => {
    const fact = repeat({ row: 'loop', unit: 10, trail: [{ text: 'req.body.toNonce', place: null }] }, { text: 'toNonce', from: 'transactionCount', scale: 1, shift: -1 });
    expect(describeSize(fact)).toBe(
      '`toNonce` comes from `req.body.toNonce` and nothing bounds it, so one request decides how large this response is. Bound how far it is from `transactionCount`, so that this loop runs 1,000 times at most.',
    );
    expect(describeSize({ ...fact, reach: 1_000_000, count: { ...fact.count, max: 100_000 } })).toContain(' large (limit 102,400). Bound how far it is from `transactionCount`, so ');
    expect(describeSize({ ...fact, count: { ...fact.count, from: null } })).toContain(' Cap it, for example with `Math.min(…, 999)`.');
  });

  it('that a loop without an end makes', () => {
    expect(describeSize(repeat({ row: 'loop', trail: [{ text: 'req.query.size', place: null }] }, { text: 'size', endless: true }))).toBe(
      '`size` comes from `req.query.size` and may be `NaN`, with which this loop never ends. Make sure of a number, for example with `Math.min(… || 0, 1000)`.',
    );
  });

  it('that the step of a loop makes', () => {
    const step = repeat({ row: 'loop', trail: [{ text: 'req.query.step', place: null }] }, { text: 'step', paces: 100 });
    expect(describeSize(step)).toBe('`step` comes from `req.query.step` and may be 0 or less, with which this loop never ends. Keep it at 0.1 or more, for example with `Math.max(…, 0.1)`.');
    expect(describeSize({ ...step, reach: 2_000_000, unit: 2, count: { ...step.count, max: 1_000_000 } })).toBe(
      '`step` comes from `req.query.step` and may be so small that this loop runs 1,000,000 times, so one request can make this response 2,000,000 bytes large (limit 102,400). Keep it at 0.1 or more, for example with `Math.max(…, 0.1)`.',
    );
  });

  it.each([102_400, 8000, 0])('of %d bytes is within the limit', (reach) => {
    for (const origin of ['constant', 'request'] as const) expect(judgeSize(repeat({ origin, reach }), limits)).toBeNull();
  });

  const trail = [{ text: 'req.query.size', place: null }];

  it('that the request decides', () => {
    expect(describeSize(repeat({ trail }, { text: 'size' }))).toBe(
      '`size` comes from `req.query.size` and nothing bounds it, so one request decides how large this response is. Cap it, for example with `Math.min(…, 1000)`.',
    );
    expect(describeSize(repeat({ trail, unit: 8000 }, { text: 'req.query.size' }))).toBe(
      '`req.query.size` comes from the request and nothing bounds it, so one request decides how large this response is. Cap it, for example with `Math.min(…, 12)`.',
    );
  });

  it('that the expression names already', () => {
    expect(describeSize(repeat({ trail }, { text: 'Number(req.query.size)' }))).toMatch(/^`Number\(req\.query\.size\)` comes from the request and nothing bounds it/);
    expect(describeSize(repeat({ trail: [{ text: 'size', place: null }] }, { text: 'pageSize' }))).toMatch(/^`pageSize` comes from `size` and nothing bounds it/);
  });

  it('that came through other names', () => {
    const steps = ['req.query.size', 'asked', 'Number(asked)', 'wanted', 'wanted', 'size'].map((text) => ({ text, place: null }));
    expect(describeSize(repeat({ trail: steps }, { text: 'size' }))).toMatch(/^`size` comes from `req\.query\.size` through `asked`, `wanted` and nothing bounds it/);
  });

  it('that the request decides below a bound that is too high', () => {
    expect(describeSize(repeat({ trail, reach: 8_000_000, unit: 8 }, { text: 'size', max: 1_000_000 }))).toBe(
      '`size` comes from `req.query.size` and is bounded only at 1,000,000, so one request can make this response 8,000,000 bytes large (limit 102,400). Cap it, for example with `Math.min(…, 1000)`.',
    );
    expect(describeSize(repeat({ trail, reach: 8_000_000, unit: 8, written: false }, { text: 'size', max: 1_000_000 }))).toContain(' is bounded only at 1,000,000, at 8 bytes each, so ');
  });

  it('that only the stack bounds', () => {
    expect(describeSize(repeat({ trail, row: 'loop', reach: 350_000, unit: 50, written: false }, { text: 'size', max: 20_000, stacked: 7000 }))).toBe(
      '`size` comes from `req.query.size` and only the stack bounds it, which holds 7,000 calls in each other and more, so one request can make this response 350,000 bytes large (limit 102,400). Cap it, for example with `Math.min(…, 1000)`.',
    );
  });

  it('of a carried value is judged by its factor', () => {
    const fact = repeat({ trail: [{ text: 'req.body.text', place: null }], reach: 512_000_000, factor: 5000, unit: 102_400 }, { max: 5000 });
    expect(describeSize(fact)).toBe(
      'Each byte of `req.body.text` becomes 5,000 bytes of this response (limit 100), which can grow to 512,000,000 bytes (limit 102,400). Repeat at most once.',
    );
    expect(judgeSize({ ...fact, factor: 100 }, limits)).toBeNull();
  });

  it('that is not known', () => {
    const why = { reason: 'other-file', subject: 'pad' } as const;
    expect(describeSize(repeat({ origin: 'unknown', why }))).toBe(
      'How large this response can grow cannot be told: `pad` comes from another file. Bound the count where it can be seen.',
    );
  });

  it('that another file makes', () => {
    const elsewhere = { text: 'pad(n)', place: { ...placeOf(source, 'app'), file: '/project/src/pad.js' } };
    expect(describeSize(repeat({ trail: [...trail, elsewhere] }, { text: 'size', place: elsewhere.place }))).toMatch(/ The size is made in `src\/pad\.js:1`\.$/);
  });

  it('that is made here of what another file reads', () => {
    const read = { text: 'req.query.size', place: { ...placeOf(source, 'app'), file: '/project/src/limits.js' } };
    expect(describeSize(repeat({ trail: [read] }, { text: 'res.locals.size' }))).toMatch(/ `req\.query\.size` stands in `src\/limits\.js:1`\.$/);
    expect(describeSize(repeat({ trail: [...trail, read] }, { text: 'size' }))).toMatch(/`Math\.min\(…, 1000\)`\.$/);
  });

  it('that no count can bound alone asks to bound both', () => {
    expect(describeSize(repeat({ trail, unit: 200_000 }, { text: 'size' }))).toBe(
      '`size` comes from `req.query.size` and nothing bounds it, nor what it multiplies, so one request decides how large this response is. Bound both: their product may be 102,400 bytes at most.',
    );
    expect(describeSize(repeat({ trail, reach: 2_000_000, unit: 200_000, written: false }, { text: 'size', max: 10 }))).toMatch(/ Bound it and what it multiplies: even one of these is too large\.$/);
  });
});

describe('an unguarded handler', () => {
  const handler = route(source, '/a');
  const describeIt = (looked: LookedAt[], nearMisses: NearMiss[] = [], more = {}): string =>
    fill(guardMessages.unguarded, unguardedData({ ...handler, ...more }, { kind: 'unguarded', looked, nearMisses }, reader));
  const looked = (position: LookedAt['position'], name: string | null = null): LookedAt => ({ position, name, place: placeOf(source, 'app') });

  it('is named with what was looked at', () => {
    expect(describeIt([looked('route'), looked('router', 'router'), looked('mount', 'app')])).toBe(
      '`GET /a` answers without a rate limit: none on the route, on `router`, or where `app` mounts it.',
    );
    expect(describeIt([looked('route'), looked('app', 'app')])).toContain(': none on the route or on `app`.');
    expect(describeIt([looked('handler')])).toContain(': none in the handler.');
    expect(describeIt([looked('mount')])).toContain(': none where the router is mounted in line 1.');
    expect(describeIt([looked('process'), looked('upstream'), looked('app')])).toContain(': none for the whole process, ahead of the server, or on the app.');
    expect(describeIt([looked('router')])).toContain(': none on the router.');
  });

  it('names the innermost and the outermost of many places', () => {
    const mounts = ['posts', 'admin', 'root'].map((name) => looked('mount', name));
    expect(describeIt([looked('route'), looked('router'), ...mounts])).toContain(': none on the route, on the router, or where `root` mounts it.');
  });

  it('is named with the file that mounts its router', () => {
    const elsewhere = { ...placeOf(source, 'app'), file: '/project/src/app.ts' };
    const above: LookedAt[] = [
      { position: 'mount', name: 'app', place: elsewhere },
      { position: 'app', name: 'app', place: elsewhere },
    ];
    expect(describeIt([looked('route'), looked('router', 'router'), ...above])).toContain(': none on the route, on `router`, or where `src/app.ts:1` mounts it.');
    expect(describeIt([looked('route'), { position: 'app', name: 'app', place: elsewhere }])).toContain(': none on the route or on `app` of `src/app.ts:1`.');
    const miss: NearMiss = { kind: 'attached-after', name: 'limiter', anonymous: false, detail: null, place: elsewhere };
    expect(describeIt([looked('route')], [miss])).toContain(' `limiter` (`src/app.ts:1`) is attached after the route,');
  });

  it.each([
    [{ methods: ['*'] }, '`ALL /a`'],
    [{ methods: ['GET', 'POST'], fullPaths: ['/x', '/y'] }, '`GET|POST /x, /y`'],
    [{ fullPaths: ['/x', '/y', '/z'] }, '`GET /x, /y, /z`'],
    [{ fullPaths: ['/x', '/y', '/z', '/u', '/v'] }, '`GET /x, /y` and 3 more'],
    [{ fullPaths: null }, '`GET /a`'],
    [{ fullPaths: null, paths: null }, 'This `GET` handler'],
    [{ fullPaths: null, paths: null, methods: ['*'] }, 'This handler'],
    [{ fullPaths: null, paths: null, methods: ['*'], shape: 'callback' }, 'This server callback'],
  ])('%j is called %s', (more, name) => {
    expect(describeIt([looked('route')], [], more)).toBe(`${name} answers without a rate limit: none on the route.`);
  });

  it('calls procedures by their names, and what they are made with and held by no routes', () => {
    const mounted: LookedAt = { position: 'mount', name: 'posts', place: looked('route').place };
    const places = [looked('route'), looked('router'), mounted, looked('router', 'appRouter')];
    expect(describeIt(places, [], { names: ['post.list', 'feed'] })).toBe('`post.list, feed` answers without a rate limit: none on the procedure, on `posts`, or on `appRouter`.');
  });

  it.each<[NonNullable<HandlerFact['called']>['as'], string, string]>([
    ['event', 'The listener of `chat`', 'in the listener or on the connection'],
    ['function', 'The function `chat`', 'on the function or on the app'],
    ['method', 'The method `chat`', 'on the method or on the app'],
  ])('without a path is called by its %s', (as, name, places) => {
    const more = { fullPaths: null, paths: null, methods: ['*'], called: { as, name: 'chat' } } as const;
    expect(describeIt([looked('route'), looked('app')], [], more)).toBe(`${name} answers without a rate limit: none ${places}.`);
    const { handler } = unresolvedData(route(source, '/a', more), { kind: 'unknown', why: { reason: 'budget', subject: 'x' } });
    expect(handler).toBe(name.replace('The', 'the'));
  });

  it.each<[NearMiss['kind'], string | null, string]>([
    ['unchecked', null, '`limiter` is called, but its result refuses nobody: answer 429 when the limit is exceeded.'],
    ['per-request', null, '`limiter` is built anew for each request and so never counts to two: build it once, outside the handler.'],
    ['switched-off', 'skip: () => true', '`limiter` is switched off by `skip: () => true`.'],
    ['delays-only', null, '`limiter` only delays requests and refuses none.'],
    ['never-attached', null, '`limiter` is created and never attached to anything.'],
    ['misplaced', 'src/app', '`limiter` is never loaded: move its file beside the folder `src/app`.'],
    ['apart', null, '`limiter` guards the routes of the app, and nothing that is answered here.'],
    ['unkept', null, '`limiter` sets limits, but no guard of its own stands in front.'],
    ['not-read', 'windowLimit', '`limiter` is read off the text of the file, and its `windowLimit` is not written out there: it counts for nothing.'],
    ['not-awaited', null, '`limiter` is not loaded yet where the route is registered: `await` what registers it.'],
    ['attached-after', null, '`limiter` is attached after the route, so the route answers first: move it ahead.'],
    ['other-path', '/login', '`limiter` is attached to `/login` only.'],
  ])('with a near miss (%s)', (kind, detail, sentence) => {
    const miss: NearMiss = { kind, name: 'limiter', anonymous: false, detail, place: null };
    expect(describeIt([looked('route')], [miss, miss])).toBe(
      `\`GET /a\` answers without a rate limit: none on the route. ${sentence}`,
    );
  });
});

describe('near misses', () => {
  it('of a limiter without a name say its line', () => {
    const anonymous: NearMiss = { kind: 'other-path', name: 'express-rate-limit', anonymous: true, detail: '/login', place: placeOf(source, 'app') };
    expect(unguardedData(route(source, '/a'), { kind: 'unguarded', looked: [], nearMisses: [anonymous] }, reader)['nearMisses']).toBe(
      ' `express-rate-limit` (line 1) is attached to `/login` only.',
    );
  });

  const miss = (kind: NearMiss['kind'], name: string, detail: string | null = null): NearMiss => ({ kind, name, anonymous: false, detail, place: null });
  const describeMisses = (nearMisses: NearMiss[]): string | undefined =>
    unguardedData(route(source, '/a'), { kind: 'unguarded', looked: [], nearMisses }, reader)['nearMisses'];

  it('with one text are said once', () => {
    const all = ['/a', '/a', '/b'].map((path) => miss('other-path', 'limiter', path));
    expect(describeMisses(all)).toBe(' `limiter` is attached to `/a, /b` only.');
    expect(describeMisses([...all, miss('other-path', 'other', '/c')])).toBe(' `limiter` is attached to `/a, /b` only. `other` is attached to `/c` only.');
  });

  it('of a limiter that lacks an option say that it is not set', () => {
    expect(describeMisses([{ ...miss('switched-off', 'limiter', 'db'), absent: true }])).toBe(' `limiter` limits nothing without `db`, which is not set.');
  });

  it('are at most two', () => {
    const all = ['a', 'b', 'c'].map((name) => miss('delays-only', name));
    expect(describeMisses(all)).toBe(' `a` only delays requests and refuses none. `b` only delays requests and refuses none.');
  });

  const kinds = ['unchecked', 'per-request', 'switched-off', 'delays-only', 'attached-after', 'not-awaited', 'other-path', 'never-attached', 'misplaced', 'apart', 'unkept', 'not-read'] as const;

  it.each(kinds.slice(1).map((kind, index) => [kinds[index] ?? kind, kind] as const))('of the kind %s come before %s', (first, second) => {
    const said = describeMisses([miss(second, 'second'), miss(first, 'first')]) ?? '';
    expect(said.match(/`(?:first|second)`/g)).toStrictEqual(['`first`', '`second`']);
  });
});

describe('other verdicts', () => {
  it('name the router', () => {
    expect(fill(guardMessages.unguardedRouter, routerData(app(source), 3))).toBe(
      '`app` answers without a rate limit on all of its 3 routes: none on the routes, and none on `app`. Put one limiter in front of them.',
    );
    expect(fill(guardMessages.unguardedRouter, routerData(app(source, { name: null }), 1))).toMatch(/^This app answers without a rate limit on its only route:/);
  });

  it.each<[UnknownReason, string]>([
    ['other-file', '`x` comes from another file'],
    ['unknown-package', '`x` comes from a package that this plugin has no description of'],
    ['mounted-elsewhere', '`x` leaves this file, and what mounts it is not seen'],
    ['not-mounted', 'nothing that can be seen mounts `x`'],
    ['handed-over', 'what `x` does with the app or router cannot be read from here'],
    ['dynamic-path', 'the path `x` is not a constant'],
    ['order', 'whether `x` comes first depends on which function runs first'],
    ['unclear-refusal', '`x` refuses some requests, but what decides it is not understood'],
    ['not-followed', '`x` cannot be followed'],
    ['budget', 'the analysis gave up at `x`, which is too deep or too large to follow'],
  ])('say why nothing is known: %s', (reason, text) => {
    const handler = { ...route(source, '/a'), fullPaths: null, paths: null };
    expect(fill(guardMessages.unresolved, unresolvedData(handler, { kind: 'unknown', why: { reason, subject: 'x' } }))).toBe(
      `Whether this \`GET\` handler has a rate limit cannot be told: ${text}. Put a limiter where it can be seen, or describe the one it has in the settings.`,
    );
  });
});

describe('texts', () => {
  it('format', () => {
    expect(formatNumber(8_000_000)).toBe('8,000,000');
    expect(code('`${a}`')).toBe('`` `${a}` ``');
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinAlternatives)).toStrictEqual(['', 'a', 'a or b', 'a, b, or c']);
  });
});
