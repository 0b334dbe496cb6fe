import { describe, expect, it } from 'vitest';
import { seesPath } from '../../src/analysis/routes/matchers.ts';
import { listOf } from '../../src/analysis/values/alternatives.ts';
import { constant, NOT_FOLLOWED, type Value } from '../../src/analysis/values/value.ts';

function record(fields: Readonly<Record<string, Value>>): Value {
  return { kind: 'record', fields: new Map(Object.entries(fields)), open: false };
}

describe('a matcher of a proxy', () => {
  it.each([
    ['/:path*', '/', true],
    ['/:path*', '/a/b', true],
    ['/api/:path*', '/api', true],
    ['/api/:path*', '/api/users/[id]', true],
    ['/api/:path*', '/apis', false],
    ['/api/:path+', '/api', false],
    ['/api/users', '/api/users', true],
    ['/api/users', '/api/users/[id]', false],
    ['/api/:id', '/api/[id]', true],
    ['/api/:id', '/api/[id]/items', false],
    // Some of the requests for the route, and perhaps all that matter.
    ['/api/users/me', '/api/users/[id]', undefined],
    ['/api/me', '/api/[...rest]', undefined],
    ['/:lang(en|de)/news', '/[lang]/news', undefined],
    ['/:lang(en|de)/news', '/en/news', true],
    ['/((?!api|_next/static|favicon.ico).*)', '/reports', true],
    ['/((?!api|_next/static|favicon.ico).*)', '/api/users', false],
    ['/(api|trpc)(.*)', '/trpc/x', true],
    ['/(api|trpc)(.*)', '/news', false],
    ['/API/:path*', '/api/x', true],
    ['/(', '/api', undefined],
    // Of `URLPattern`.
    ['/api/*', '/api/users/[id]', true],
    ['/api/*', '/apis', false],
    ['/*', '/api', true],
  ])('%s sees %s: %s', (matcher, path, expected) => {
    expect(seesPath(constant(matcher), path)).toBe(expected);
  });

  it('may be a list, of which one is enough', () => {
    const list = listOf([constant('/a'), constant('/b/:path*')]);
    expect(['/a', '/b/c', '/c'].map((path) => seesPath(list, path))).toEqual([true, true, false]);
  });

  it('is open where something else has to be true of the request', () => {
    expect(seesPath(record({ source: constant('/a') }), '/a')).toBe(true);
    expect(seesPath(record({ source: constant('/a'), missing: listOf([]) }), '/a')).toBeUndefined();
    expect(seesPath(record({ source: constant('/a'), missing: listOf([]) }), '/b')).toBe(false);
  });

  it('is open where it is not constant', () => {
    expect(seesPath(NOT_FOLLOWED, '/a')).toBeUndefined();
  });
});
