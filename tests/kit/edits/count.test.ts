import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { AmplificationFact, CountFact } from '../../../src/analysis/model.ts';
import { capCount, capFor, refuseCount } from '../../../src/kit/edits/count.ts';
import { amplification, applied, lintedFile, parse, placeOf } from '../linted-file.ts';

const limits = { maxBytes: 102_400, maxFactor: 100, fixCount: 1000 };
const all = { string: true, nan: true, negative: true, fraction: true };
const none = { string: false, nan: false, negative: false, fraction: false };

function cap(call: string, count: string, more: Partial<CountFact> = {}, fact: Partial<AmplificationFact> = {}): string | null {
  const code = `async function* f(req, res, n, m, x) { res.send(${call}); }`;
  const file = { sourceCode: parse(code), path: '/nowhere/a.js' };
  const output = applied(file, capCount(file.sourceCode, amplification(code, call, count, more, fact), limits));
  return output?.replace(/^.*res\.send\((.*)\); \}$/, '$1') ?? null;
}

describe('a cap', () => {
  it.each<[string, Partial<AmplificationFact>, Partial<CountFact>, number]>([
    ['is fixCount', {}, {}, 1000],
    ['is what maxBytes leaves', { unit: 8000 }, {}, 12],
    ['is 0 when one unit is too large', { unit: 102_401 }, {}, 0],
    ['leaves a carried value its factor', { factor: 5000 }, { max: 5000 }, 100],
    ['leaves a carried value its size', { factor: 5000, unit: 16_384 }, { max: 5000 }, 6],
    ['ignores a factor that nothing carries', { factor: 0 }, { max: 5000 }, 1000],
  ])('%s', (_, fact, count, expected) => {
    const code = 'x.repeat(n)';
    expect(capFor(amplification(code, code, 'n', count, fact), limits)).toBe(expected);
  });
});

describe('a literal count', () => {
  it.each([
    ["'response'.repeat(1_000_000)", '1_000_000', {}, "'response'.repeat(1000)"],
    ['new Array(1000001).join(x)', '1000001', { shift: 1 }, 'new Array(1001).join(x)'],
    ['g(5000000)', '5000000', { scale: 2 }, 'g(2000)'],
    ['g(9000000n)', '9000000n', { bigint: true }, 'g(1000n)'],
  ])('%s becomes smaller', (call, count, more, expected) => {
    expect(cap(call, count, { origin: 'constant', literal: true, ...more })).toBe(expected);
  });

  it('that is the cap already is left alone', () => {
    expect(cap('x.repeat(1000)', '1000', { literal: true })).toBeNull();
  });

  it('is left alone where no count is small enough', () => {
    expect(cap('x.repeat(5)', '5', { literal: true }, { unit: 200_000 })).toBeNull();
  });
});

describe('a count that is made of numbers alone', () => {
  it.each([
    ['g(8 * 1024 * 1024)', '8 * 1024 * 1024', {}, 'g(1000)'],
    ['g(2 ** 20 + 1)', '2 ** 20 + 1', { shift: 1 }, 'g(1001)'],
    ['g(-(-5_000_000))', '-(-5_000_000)', {}, 'g(1000)'],
    ['g(8 * KB)', '8 * KB', {}, 'g(Math.min(8 * KB, 1000))'],
  ])('%s becomes one', (call, count, more, expected) => {
    expect(cap(call, count, { origin: 'constant', ...more })).toBe(expected);
  });
});

describe('a cap that is too large', () => {
  const query = { string: false, nan: true, negative: true, fraction: true };
  it.each<[string, Partial<CountFact>, string]>([
    ['Math.min(Number(x), 1001)', { mayBe: query, throwsOn: { nan: true, negative: true, fraction: false } }, 'Math.max(Math.min(Number(x) || 0, 1000), 0)'],
    ['Math.min(parseInt(x, 10), 5000)', { mayBe: query }, 'Math.min(parseInt(x, 10) || 0, 1000)'],
    // `Math.min` makes a number of text, `||` does not.
    ['Math.min(req.query.n, 5000)', { mayBe: query }, 'Math.min(Number(req.query.n) || 0, 1000)'],
    ['Math.min(5000, Number(x))', { mayBe: query }, 'Math.min(Math.min(5000, Number(x)) || 0, 1000)'],
    ['Math.min(Number(x), m, 5000)', { mayBe: query }, 'Math.min(Math.min(Number(x), m, 5000) || 0, 1000)'],
    ['Math.min(...x, 5000)', { mayBe: query }, 'Math.min(Math.min(...x, 5000) || 0, 1000)'],
    ['clamp(Number(x), 5000)', { mayBe: query }, 'Math.min(clamp(Number(x), 5000) || 0, 1000)'],
  ])('%s gives its place to a smaller one: %j', (count, more, expected) => {
    expect(cap(`g(${count})`, count, more)).toBe(`g(${expected})`);
  });
});

describe('a file whose `Math` is another', () => {
  it.each([
    ['const Math = require("mathjs"); f(g(n));', null],
    ['{ const Math = 1; } f(g(n));', 'Math.min(n, 1000)'],
    ['function h(Number) { f(g(n)); }', null],
  ])('%s is capped only where the global is meant', (code, expected) => {
    const sourceCode = parse(code);
    const edit = capCount(sourceCode, amplification(code, 'g(n)', 'n', {}, {}), limits);
    expect(edit?.text ?? null).toBe(expected);
  });
});

describe('any other count', () => {
  it.each<[string, Partial<CountFact>, string]>([
    ['nothing', {}, 'Math.min(n, 1000)'],
    ['text', { mayBe: { ...none, string: true } }, 'Math.min(Number(n), 1000)'],
    ['NaN', { mayBe: { ...none, nan: true } }, 'Math.min(n || 0, 1000)'],
    ['text and NaN', { mayBe: { ...none, string: true, nan: true } }, 'Math.min(Number(n) || 0, 1000)'],
    ['negative, which does no harm', { mayBe: { ...none, negative: true } }, 'Math.min(n, 1000)'],
    ['negative, which throws', { mayBe: { ...none, negative: true }, throwsOn: { nan: false, negative: true, fraction: false } }, 'Math.max(Math.min(n, 1000), 0)'],
    ['a fraction, which throws', { mayBe: { ...none, fraction: true }, throwsOn: { nan: false, negative: false, fraction: true } }, 'Math.trunc(Math.min(n, 1000))'],
    ['all, which throws', { mayBe: all, throwsOn: { nan: true, negative: true, fraction: true } }, 'Math.trunc(Math.max(Math.min(Number(n) || 0, 1000), 0))'],
    ['a BigInt', { bigint: true }, 'BigInt(Math.min(Number(n), 1000))'],
    ['one less than the count', { shift: -1 }, 'Math.min(n, 999)'],
  ])('that may be %s', (_, more, expected) => {
    expect(cap('x.repeat(n)', 'n', more)).toBe(`x.repeat(${expected})`);
  });

  it.each([
    ['n ? m : 5', 'Math.min((n ? m : 5) || 0, 1000)'],
    ['n ?? 5', 'Math.min((n ?? 5) || 0, 1000)'],
    ['n || 5', 'Math.min(n || 5 || 0, 1000)'],
    ['n && 5', 'Math.min(n && 5 || 0, 1000)'],
    ['n = m', 'Math.min((n = m) || 0, 1000)'],
    ['yield n', 'Math.min((yield n) || 0, 1000)'],
    ['await n', 'Math.min(await n || 0, 1000)'],
    ['n + m', 'Math.min(n + m || 0, 1000)'],
    ['-n', 'Math.min(-n || 0, 1000)'],
    ['req.query.n', 'Math.min(req.query.n || 0, 1000)'],
  ])('%s is set in parentheses only where needed', (count, expected) => {
    expect(cap(`x.repeat(${count})`, count, { mayBe: { ...none, nan: true } })).toBe(`x.repeat(${expected})`);
  });

  it.each([
    ['n, m', 'Math.min((n, m), 1000)'],
    ['n ? m : 5', 'Math.min(n ? m : 5, 1000)'],
    ['n = m', 'Math.min(n = m, 1000)'],
  ])('(%s) as an argument', (count, expected) => {
    expect(cap(`x.repeat((${count}))`, count)).toBe(`x.repeat((${expected}))`);
  });

  it('that is a shorthand property keeps its key', () => {
    expect(cap('g({ n })', 'n', { prefix: 'n: ' })).toBe('g({ n: Math.min(n, 1000) })');
    expect(cap('g({ x, n, m })', 'n', { prefix: 'n: ' })).toBe('g({ x, n: Math.min(n, 1000), m })');
    expect(cap('g({ x: n })', 'n')).toBe('g({ x: Math.min(n, 1000) })');
  });

  it('that cannot be wrapped is left alone', () => {
    expect(cap('x.repeat(n)', 'n', { wrappable: false })).toBeNull();
  });
});

describe('the count of a loop', () => {
  const endless = { nan: false, negative: true, fraction: true };
  const query = { string: true, nan: true, negative: true, fraction: true };

  function capLoop(head: string, count: string, more: Partial<CountFact>): string | null {
    const code = `function f(req, res, n) { ${head} { res.write('x'); } }`;
    const file = { sourceCode: parse(code), path: '/nowhere/a.js' };
    const fact = amplification(code, head, count, more, { row: 'loop' });
    return applied(file, capCount(file.sourceCode, fact, limits))?.replace(/^function f\(req, res, n\) \{ (.*) \{ res\.write.*$/, '$1') ?? null;
  }

  it.each<[string, string, Partial<CountFact>, string]>([
    ['for (let i = n; i--;)', 'n', { mayBe: { ...none, negative: true } }, 'for (let i = Math.max(Math.min(n, 1000), 0); i--;)'],
    ['for (let i = n; i--;)', 'n', { mayBe: { ...none, fraction: true } }, 'for (let i = Math.trunc(Math.min(n, 1000)); i--;)'],
    ['for (let i = req.query.n; i--;)', 'req.query.n', { mayBe: query }, 'for (let i = Math.trunc(Math.max(Math.min(Number(req.query.n) || 0, 1000), 0)); i--;)'],
    ['for (let i = req.query.n; i--;)', 'req.query.n', { mayBe: query, throwsOn: { nan: false, negative: false, fraction: false } }, 'for (let i = Math.min(Number(req.query.n) || 0, 1000); i--;)'],
    ['while (i++ < n)', 'n', { mayBe: none }, 'while (i++ < Math.min(n, 1000))'],
  ])('%s, of which %s: %j', (head, count, more, expected) => {
    expect(capLoop(head, count, { throwsOn: endless, ...more })).toBe(expected);
  });

  it.each([1000.5, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '1e9', '-3.5', 'x', undefined])('makes the loop end for %s', (given) => {
    const head = capLoop('for (let i = req.query.n; i--;)', 'req.query.n', { mayBe: query, throwsOn: endless }) ?? '';
    const script = `let rounds = 0; ${head} { if (++rounds > 1000) throw new Error('endless'); } rounds`;
    expect(runInNewContext(script, { req: { query: { n: given } } })).toBeLessThanOrEqual(1000);
  });

  it.each<[string, Partial<CountFact>, string]>([
    ['n', { paces: 'carried' }, 'for (let i = 0; i < 9; i += Math.max(n, 1))'],
    ['n', { paces: 'carried', mayBe: { ...none, nan: true } }, 'for (let i = 0; i < 9; i += Math.max(n || 1, 1))'],
    ['req.query.n', { paces: 100, mayBe: query }, 'for (let i = 0; i < 9; i += Math.max(Number(req.query.n) || 0.1, 0.1))'],
    ['n', { paces: 2500 }, 'for (let i = 0; i < 9; i += Math.max(n, 3))'],
  ])('goes on by steps that are not too small: %s, %j', (step, more, expected) => {
    expect(capLoop(`for (let i = 0; i < 9; i += ${step})`, step, more)).toBe(expected);
  });

  it('that counts down where it stands cannot be wrapped', () => {
    expect(capLoop('while (n--)', 'n', { wrappable: false, throwsOn: endless, mayBe: query })).toBeNull();
  });
});

describe('a refusal', () => {
  function refuse(count: string, more: Partial<CountFact> = {}, statement = "res.status(400).send('Bad Request'); return;"): string | null {
    const code = `app.get('/', (req, res) => {\n  res.send(x.repeat(${count}));\n});\n`;
    const file = lintedFile(code);
    const at = { offset: placeOf(code, '  res.send').range[0], indent: '  ', side: 'before' as const };
    const fact = amplification(code, `x.repeat(${count})`, count, more, { refuse: { at, statement, by: 'express' } });
    return applied(file, refuseCount(file, fact, limits));
  }

  it('stands ahead of the amplifier', () => {
    expect(refuse('req.query.n')).toBe(
      "app.get('/', (req, res) => {\n  if (req.query.n > 1000) {\n    res.status(400).send('Bad Request');\n    return;\n  }\n  res.send(x.repeat(req.query.n));\n});\n",
    );
  });

  const throwing = { nan: true, negative: true, fraction: true };
  it.each<[string, Partial<CountFact>, string]>([
    ['a + b', {}, '(a + b) > 1000'],
    ['n', { mayBe: { ...none, string: true } }, 'Number(n) > 1000'],
    ['n', { mayBe: { ...none, negative: true }, throwsOn: throwing }, 'n < 0 || n > 1000'],
    ['n', { mayBe: { ...none, nan: true }, throwsOn: throwing }, '!(n <= 1000)'],
    ['n', { mayBe: { ...none, nan: true, negative: true }, throwsOn: throwing }, '!(n >= 0 && n <= 1000)'],
    ['n', { mayBe: { ...none, fraction: true }, throwsOn: throwing }, '!Number.isInteger(n) || n > 1000'],
    ['n', { mayBe: all, throwsOn: throwing }, '!Number.isInteger(Number(n)) || Number(n) < 0 || Number(n) > 1000'],
  ])('of %s asks for what the amplifier needs: %j', (count, more, condition) => {
    expect(refuse(count, more)).toContain(`  if (${condition}) {\n`);
  });

  it.each(['n++', 'n = 5', 'await n'])('is not offered for %s, which cannot be written twice', (count) => {
    const code = `async function f() { x.repeat(${count}); }`;
    const fact = amplification(code, `x.repeat(${count})`, count, {}, { refuse: { at: { offset: 0, indent: '', side: 'before' }, statement: 'return;', by: 'express' } });
    expect(refuseCount(lintedFile(code), fact, limits)).toBeNull();
  });

  it('is offered for a comparison or an arrow inside', () => {
    expect(refuse('g(a => a >= 1)')).toContain('if (g(a => a >= 1) > 1000) {');
  });

  it('is not offered for a constant', () => {
    expect(refuse('N', { origin: 'constant' })).toBeNull();
  });
});
