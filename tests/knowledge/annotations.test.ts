import { describe, expect, it } from 'vitest';
import type { AmplificationFact, HandlerFact, Place, Verdict } from '../../src/analysis/model.ts';
import { compareFacts, readAnnotations } from './annotations.ts';

function placeAt(line: number): Place {
  return { file: '/project/server.js', range: [0, 1], loc: { start: { line, column: 0 }, end: { line, column: 1 } } };
}

function handlerAt(line: number, verdict: Verdict, fact: Partial<HandlerFact> = {}): HandlerFact {
  return {
    row: 'express',
    shape: 'call',
    methods: ['GET'],
    paths: ['/a'],
    fullPaths: ['/a'],
    place: placeAt(line),
    container: null,
    verdict,
    edit: null,
    inside: null,
    ...fact,
  };
}

function amplificationAt(line: number, fact: Partial<AmplificationFact>): AmplificationFact {
  return {
    row: 'string.repeat',
    place: placeAt(line),
    origin: 'request',
    reach: null,
    unit: 1,
    written: true,
    factor: null,
    count: {
      text: 'n',
      place: placeAt(line),
      origin: 'request',
      max: null,
      shared: false,
      literal: false,
      mayBe: { string: false, nan: false, negative: false, fraction: false },
      throwsOn: { nan: false, negative: true, fraction: false },
      wrappable: true,
      endless: false,
      paces: null,
      from: null,
      stacked: null,
      doubles: false,
      prefix: '',
      bigint: false,
      scale: 1,
      shift: 0,
    },
    trail: [],
    why: null,
    refuse: null,
    ...fact,
  };
}

const UNGUARDED: Verdict = { kind: 'unguarded', looked: [], nearMisses: [] };
const NEARLY: Verdict = { kind: 'unguarded', looked: [], nearMisses: [{ kind: 'unchecked', name: 'limiter', anonymous: false, detail: null, place: null }] };
const GUARDED: Verdict = { kind: 'guarded', by: 'express-rate-limit', at: 'route', place: null };
const UNKNOWN: Verdict = { kind: 'unknown', why: { reason: 'other-file', subject: './auth' } };

function compareLine(comment: string, handlers: HandlerFact[], amplifications: AmplificationFact[] = []): string[] {
  return compareFacts(readAnnotations(`code(); // ${comment}`), { handlers, amplifications });
}

describe('readAnnotations', () => {
  it('splits several facts of a line', () => {
    expect(readAnnotations("a();\napp.get('/a', h); // handler: GET /a unguarded ; near-miss: unchecked")).toEqual([
      { line: 2, kind: 'handler', text: 'GET /a unguarded' },
      { line: 2, kind: 'near-miss', text: 'unchecked' },
    ]);
  });

  it('leaves other comments alone', () => {
    expect(readAnnotations('// sample: a handler: of another kind\ncode(); // the handler')).toEqual([]);
  });

  it('refuses what begins like an annotation', () => {
    expect(() => readAnnotations('code(); // handler: GET /a unguarded ; ample: request')).toThrow('line 1: "ample: request" is no annotation');
  });
});

describe('compareFacts', () => {
  it.each([
    ['handler: GET /a unguarded', handlerAt(1, UNGUARDED)],
    ['handler: _ _ unguarded', handlerAt(1, UNGUARDED)],
    ['handler: GET ? unguarded', handlerAt(1, UNGUARDED, { paths: null })],
    ['handler: GET|POST /a,/b unguarded', handlerAt(1, UNGUARDED, { methods: ['GET', 'POST'], paths: ['/a', '/b'] })],
    ['handler: GET /a guarded', handlerAt(1, GUARDED)],
    ['handler: GET /a guarded route', handlerAt(1, GUARDED)],
    ['handler: GET /a unguarded or unknown', handlerAt(1, UNKNOWN)],
    ['handler: GET /a unknown other-file', handlerAt(1, UNKNOWN)],
    ['handler: callback unguarded', handlerAt(1, UNGUARDED, { shape: 'callback' })],
    ['handler: GET /a unguarded ; near-miss: unchecked', handlerAt(1, NEARLY)],
  ])('accepts %s', (comment, fact) => {
    expect(compareLine(comment, [fact])).toEqual([]);
  });

  it.each([
    ['handler: GET /a unguarded', handlerAt(1, GUARDED), 'got handler: GET /a guarded route (express-rate-limit)'],
    ['handler: GET /b unguarded', handlerAt(1, UNGUARDED), 'got handler: GET /a unguarded'],
    ['handler: POST /a unguarded', handlerAt(1, UNGUARDED), 'got handler: GET /a unguarded'],
    ['handler: GET /a guarded app', handlerAt(1, GUARDED), 'got handler: GET /a guarded route (express-rate-limit)'],
    ['handler: GET /a unknown handed-over', handlerAt(1, UNKNOWN), 'got handler: GET /a unknown other-file (./auth)'],
    ['handler: callback unguarded', handlerAt(1, UNGUARDED), 'got handler: GET /a unguarded'],
    ['handler: GET /a unguarded', handlerAt(2, UNGUARDED), '2:      got handler: GET /a unguarded'],
  ])('refuses %s', (comment, fact, difference) => {
    const differences = compareLine(comment, [fact]);
    expect(differences[0]).toBe(`1: expected ${comment}`);
    expect(differences[1]).toContain(difference);
  });

  it('reports a handler without annotation', () => {
    expect(compareFacts([], { handlers: [handlerAt(3, UNGUARDED)], amplifications: [] })).toEqual(['3:      got handler: GET /a unguarded']);
  });

  it('reports a near miss that is not named', () => {
    expect(compareLine('handler: GET /a unguarded ; near-miss: per-request', [handlerAt(1, NEARLY)])).toEqual([
      '1: expected near-miss: per-request, got unchecked',
    ]);
  });

  it.each([
    ['amplifies: request', {}],
    ['amplifies: request 500000', { reach: 500_000 }],
    ['amplifies: request _', { reach: 500_000 }],
    ['amplifies: constant 8000000', { origin: 'constant', reach: 8_000_000, factor: 0 }],
    ['amplifies: constant ~200000', { origin: 'constant', reach: 210_000, factor: 0 }],
    ['amplifies: request 200000 or constant 200000', { origin: 'constant', reach: 200_000, factor: 0 }],
  ] as const)('accepts %s', (comment, fact) => {
    expect(compareLine(comment, [], [amplificationAt(1, fact)])).toEqual([]);
  });

  it.each([
    ['amplifies: request', { reach: 500_000 }, 'request 500000 (string.repeat)'],
    ['amplifies: request 400000', { reach: 500_000 }, 'request 500000 (string.repeat)'],
    ['amplifies: constant 8000000', {}, 'request unbounded (string.repeat)'],
    ['amplifies: constant ~200000', { origin: 'constant', reach: 230_000, factor: 0 }, 'constant 230000 (string.repeat)'],
  ] as const)('refuses %s', (comment, fact, got) => {
    expect(compareLine(comment, [], [amplificationAt(1, fact)])).toEqual([`1: expected ${comment}`, `1:      got amplifies: ${got}`]);
  });

  it('wants no annotation for what is within the limits, carried or unknown', () => {
    const within = [
      amplificationAt(1, { reach: 102_400 }),
      amplificationAt(2, { origin: 'constant', reach: 102_400, factor: 0 }),
      amplificationAt(3, { reach: 500_000, factor: 100 }),
      amplificationAt(4, { origin: 'unknown' }),
    ];
    expect(compareFacts([], { handlers: [], amplifications: within })).toEqual([]);
  });
});
