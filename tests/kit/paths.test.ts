import { describe, expect, it } from 'vitest';
import { pathMatcher } from '../../src/kit/paths.ts';
import { route } from './linted-file.ts';

const handler = route("app.get('/healthz', h)", '/healthz');

describe('a path matcher', () => {
  it.each([
    ['/healthz', ['/healthz'], true],
    ['/healthz/*', ['/healthz'], false],
    ['/internal/**', ['/internal/a/b'], true],
    ['/internal/**', ['/internals'], false],
    ['/*', ['/.well-known'], true],
    ['/users/:id', ['/users/:id'], true],
    ['/a', ['/a', '/b'], false],
    ['/{a,b}', ['/a', '/b'], true],
  ])('%s against %j is %s', (glob, fullPaths, expected) => {
    expect(pathMatcher([glob])({ ...handler, fullPaths })).toBe(expected);
  });

  it('reads the registered path where the full one is not known', () => {
    expect(pathMatcher(['/healthz'])({ ...handler, fullPaths: null })).toBe(true);
    expect(pathMatcher(['/healthz'])({ ...handler, fullPaths: ['/api/healthz'] })).toBe(false);
  });

  it('does not match a path that is not known', () => {
    expect(pathMatcher(['**'])({ ...handler, paths: null, fullPaths: null })).toBe(false);
  });

  it.each([
    ['post.list', ['post.list'], true],
    ['post.*', ['post.list'], true],
    ['admin.*', ['admin.users.list'], true],
    ['list', ['post.list'], false],
    ['post.*', ['post.list', 'news.list'], false],
    ['/trpc', ['post.list'], true],
  ])('holds %s against the names %j', (glob, names, expected) => {
    expect(pathMatcher([glob])({ ...handler, fullPaths: ['/trpc'], names })).toBe(expected);
  });

  it('without globs matches nothing', () => {
    expect(pathMatcher([])(handler)).toBe(false);
  });
});
