import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { findDuplicateIds, findUnserialisable } from './checks.ts';

describe('the rows', () => {
  it('exist in every list', () => {
    const empty = Object.entries(knowledge).filter(([, rows]) => (rows as readonly unknown[]).length === 0);
    expect(empty).toStrictEqual([]);
  });

  it('are what JSON makes of them', () => {
    expect(findUnserialisable(knowledge, 'knowledge')).toStrictEqual([]);
    expect(JSON.parse(JSON.stringify(knowledge))).toStrictEqual(knowledge);
  });

  it('have ids of their own', () => {
    expect(findDuplicateIds({ ...knowledge })).toStrictEqual([]);
  });

  it('name frameworks that exist', () => {
    const known = new Set(knowledge.frameworks.map(({ id }) => id));
    const named = knowledge.limiters.flatMap(({ frameworks }) => frameworks);
    expect(named.filter((id) => !known.has(id))).toStrictEqual([]);
  });
});

describe('the check of the rows', () => {
  class Row {
    id = 'a';
  }
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;

  it.each([
    ['a function', { a: () => 1 }, ['row.a is of type function.']],
    ['undefined', { a: undefined }, ['row.a is of type undefined.']],
    ['a symbol', { a: Symbol('x') }, ['row.a is of type symbol.']],
    ['a symbol as key', { [Symbol('x')]: 1 }, ['row has the key Symbol(x).']],
    ['a BigInt', { a: 1n }, ['row.a is of type bigint.']],
    ['a regular expression', { a: [/x/u] }, ['row.a[0] is no plain object.']],
    ['a date', { a: new Date(0) }, ['row.a is no plain object.']],
    ['a set', { a: new Set() }, ['row.a is no plain object.']],
    ['an instance', { a: new Row() }, ['row.a is no plain object.']],
    ['infinity', { a: Infinity }, ['row.a is Infinity.']],
    ['NaN', { a: [0, NaN] }, ['row.a[1] is NaN.']],
    ['-0', { a: -0 }, ['row.a is -0.']],
    ['a hole', { a: Array(1) }, ['row.a[0] is of type undefined.']],
    ['a cycle', cycle, ['row.self is a cycle.']],
  ])('finds %s', (_, row, problems) => {
    expect(findUnserialisable(row, 'row')).toStrictEqual(problems);
  });

  it('accepts plain data', () => {
    const shared = ['x'];
    expect(findUnserialisable({ a: null, b: [1, 'x', true], c: { d: shared, e: shared } }, 'row')).toStrictEqual([]);
  });

  it('finds two rows of one id', () => {
    expect(findDuplicateIds({ limiters: [{ id: 'a' }, { id: 'b' }, { id: 'a' }], frameworks: [{ id: 'b' }] })).toStrictEqual([
      'Two limiters have the id `a`.',
    ]);
  });
});
