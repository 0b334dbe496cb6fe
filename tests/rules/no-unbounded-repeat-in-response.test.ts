import { RuleTester } from '@typescript-eslint/rule-tester';
import { RuleTester as CoreRuleTester } from 'eslint';
import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/no-unbounded-repeat-in-response.ts';
import { converge } from './converge.ts';

const name = 'no-unbounded-repeat-in-response';
const only = { [`asymmetric-dos/${name}`]: 'error' } as const;

/** An Express handler with this body in line 4. */
function serve(body: string): string {
  return `import express from 'express';\nconst app = express();\napp.get('/', (req, res) => {\n  ${body}\n});\n`;
}

const query = 'const { n } = req.query;\n  ';

const valid = [
  { name: 'no server', code: "console.log('x'.repeat(1e9));" },
  { name: 'a size within the limit', code: serve("res.send('response'.repeat(1000));") },
  { name: 'a size at the limit', code: serve("res.send('x'.repeat(102400));") },
  { name: 'a size within a higher limit', code: serve("res.send('x'.repeat(102401));"), options: [{ maxBytes: 102_401 }] },
  { name: 'a bounded count', code: serve("res.send('x'.repeat(Math.min(Number(req.query.n) || 0, 1000)));") },
  { name: 'a count that no request decides', code: serve("res.send('x'.repeat(process.env.N));") },
  { name: 'a value that is not sent', code: serve("const pad = 'x'.repeat(1e8); res.send(String(pad.length));") },
  { name: 'a carried value', code: serve('res.send(req.query.text.repeat(2));') },
];

const limit = '102,400';

const invalid = [
  {
    name: 'a loop that begins at no number that is known: neither capped nor refused by where it ends',
    code: serve('const out = []; for (let i = Number(req.query.from); i < Number(req.query.to); i++) out.push(i); res.json(out);'),
    errors: [{ messageId: 'unbounded', data: { source: '`Number(req.query.to)` comes from the request', remedy: 'Bound how far it is from `Number(req.query.from)`, so that this loop runs 1,000 times at most.', where: '' }, line: 4 }],
    output: null,
  },
  {
    name: 'a constant',
    code: serve("res.send('response'.repeat(1_000_000));"),
    errors: [
      {
        messageId: 'constant',
        data: { size: '8,000,000 bytes', limit, sum: '', advice: ' Repeat at most 1000 times.', where: '' },
        line: 4,
        column: 12,
        endLine: 4,
        endColumn: 40,
      },
    ],
    output: [serve("res.send('response'.repeat(1000));")],
  },
  {
    name: 'a constant, with a lower limit',
    code: serve("res.send('response'.repeat(1000));"),
    options: [{ maxBytes: 100 }],
    errors: [{ messageId: 'constant', line: 4, column: 12, endLine: 4, endColumn: 35 }],
    output: [serve("res.send('response'.repeat(12));")],
  },
  {
    name: 'a part that is taken out of what a call gives',
    code: "import { Hono } from 'hono';\nconst app = new Hono();\napp.get('/x', (c) => {\n  const { n } = c.req.query();\n  let out = '';\n  for (let i = Number(c.req.query('from')); i < Number(n); i++) out += 'line';\n  return c.text(out);\n});",
    errors: [{ messageId: 'unbounded', data: { source: '`Number(n)` comes from `c.req.query().n`', remedy: "Bound how far it is from `Number(c.req.query('from'))`, so that this loop runs 1,000 times at most.", where: '' }, line: 6 }],
    output: null,
  },
  {
    name: 'a number out of the query',
    code: serve(`${query}res.send('x'.repeat(n));`),
    errors: [
      {
        messageId: 'unbounded',
        data: { source: '`n` comes from `req.query.n`', remedy: 'Cap it, for example with `Math.min(…, 1000)`.', where: '' },
        line: 5,
        column: 12,
        endLine: 5,
        endColumn: 25,
        suggestions: [
          {
            messageId: 'refuse',
            data: { count: '`n`', value: '1000' },
            output: serve(
              `${query}if (Number(n) < 0 || Number(n) > 1000) {\n    res.status(400).send('Bad Request');\n    return;\n  }\n  res.send('x'.repeat(n));`,
            ),
          },
        ],
      },
    ],
    output: [serve(`${query}res.send('x'.repeat(Math.max(Math.min(Number(n) || 0, 1000), 0)));`)],
  },
  {
    name: 'a count that is bounded too high',
    code: serve("res.send('x'.repeat(Math.min(Math.max(Number(req.query.n) || 0, 0), 1e6)));"),
    options: [{ fixCount: 50 }],
    errors: [
      {
        messageId: 'boundedAbove',
        line: 4,
        column: 12,
        endLine: 4,
        endColumn: 76,
      },
    ],
    output: [serve("res.send('x'.repeat(Math.min(Math.max(Number(req.query.n) || 0, 0), 50)));")],
  },
  {
    name: 'a constant with a name',
    code: serve('const size = 10485760;\n  res.send(Buffer.alloc(size));'),
    errors: [{ messageId: 'constant', line: 5, column: 12, endLine: 5, endColumn: 30, suggestions: [] }],
    output: [serve('const size = 10485760;\n  res.send(Buffer.alloc(Math.min(size, 1000)));')],
  },
  {
    name: 'a constant that a header needs as well',
    code: serve("const size = 10485760;\n  res.setHeader('content-length', size);\n  res.end(Buffer.alloc(size));"),
    errors: [
      {
        messageId: 'constant',
        line: 6,
        column: 11,
        endLine: 6,
        endColumn: 29,
        suggestions: [
          {
            messageId: 'cap',
            data: { count: '`size`', value: '1000' },
            output: serve("const size = 10485760;\n  res.setHeader('content-length', size);\n  res.end(Buffer.alloc(Math.min(size, 1000)));"),
          },
        ],
      },
    ],
    output: null,
  },
  {
    name: 'a number of the request that is read twice',
    code: serve("const n = Number(req.query.n);\n  res.set('x-count', n);\n  res.send('x'.repeat(n));"),
    errors: [
      {
        messageId: 'unbounded',
        line: 6,
        column: 12,
        endLine: 6,
        endColumn: 25,
        suggestions: [
          {
            messageId: 'refuse',
            output: serve(
              "const n = Number(req.query.n);\n  res.set('x-count', n);\n  if (n < 0 || n > 1000) {\n    res.status(400).send('Bad Request');\n    return;\n  }\n  res.send('x'.repeat(n));",
            ),
          },
        ],
      },
    ],
    output: [serve("const n = Number(req.query.n);\n  res.set('x-count', n);\n  res.send('x'.repeat(Math.max(Math.min(n || 0, 1000), 0)));")],
  },
  {
    name: 'a carried value that is multiplied',
    code: serve('res.send(String(req.query.text).repeat(5000));'),
    errors: [{ messageId: 'multiplied', line: 4, column: 12, endLine: 4, endColumn: 47, suggestions: [] }],
    output: [serve('res.send(String(req.query.text).repeat(6));')],
  },
  {
    name: 'a loop that nothing ends',
    code: serve("while (true) res.write('x');"),
    errors: [{ messageId: 'forever', line: 4, column: 3, endLine: 4, endColumn: 15, suggestions: [] }],
    output: null,
  },
  {
    name: 'a loop that a missing number does not end',
    code: serve("const sizes = { small: 10, large: 20 };\n  const n = sizes[req.query.size];\n  for (let i = 0; ; i++) {\n    if (i >= n) break;\n    res.write('x');\n  }\n  res.end();"),
    errors: [{ messageId: 'missing', line: 6, column: 3, endLine: 6, endColumn: 25 }],
    output: [serve("const sizes = { small: 10, large: 20 };\n  const n = sizes[req.query.size];\n  for (let i = 0; ; i++) {\n    if (i >= Math.min(Number(n) || 0, 1000)) break;\n    res.write('x');\n  }\n  res.end();")],
  },
  {
    name: 'a loop whose step the request decides',
    code: serve("const size = Number(req.query.size);\n  for (let i = 0; i < 100; i += size) {\n    res.write('x');\n  }\n  res.end();"),
    errors: [
      {
        messageId: 'stalls',
        line: 5,
        column: 3,
        endLine: 5,
        endColumn: 38,
        suggestions: [{ messageId: 'refuseLess', output: serve("if (!(Number(req.query.size) >= 0.1)) {\n    res.status(400).send('Bad Request');\n    return;\n  }\n  const size = Number(req.query.size);\n  for (let i = 0; i < 100; i += size) {\n    res.write('x');\n  }\n  res.end();") }],
      },
    ],
    output: [serve("const size = Math.max(Number(req.query.size) || 0.1, 0.1);\n  for (let i = 0; i < 100; i += size) {\n    res.write('x');\n  }\n  res.end();")],
  },
  {
    name: 'what cannot be told, where that is asked for',
    code: `import { count } from './count.js';\n${serve("res.send('x'.repeat(count));")}`,
    options: [{ checkUnresolved: true }],
    errors: [{ messageId: 'unresolved', line: 5, column: 12, endLine: 5, endColumn: 29 }],
    output: null,
  },
];

new RuleTester().run(name, rule as never, { valid, invalid });

describe("ESLint's own tester", () => {
  CoreRuleTester.describe = describe;
  CoreRuleTester.it = it;
  const single = invalid.map(({ output, ...test }) => ({ ...test, output: output?.[0] ?? null }));
  new CoreRuleTester().run(name, rule, { valid, invalid: single });
});

describe('a cap that a fix writes', () => {
  it.each([
    ['let list = [1]; for (let i = 0; i < req.query.n; i++) list = list.concat(list); res.json(list);', 'Math.min(Number(req.query.n) || 0, 15)'],
    ['const list = []; let step = 1; for (let i = 0; i < req.query.n; i++) { list.push(1); step += step; } res.json({ list, step });', 'Math.min(Number(req.query.n) || 0, 1000)'],
    ['let list = [1]; for (let i = 0; i < req.query.n; i++) list = list.concat([1]); res.json(list);', 'Math.min(Number(req.query.n) || 0, 1000)'],
    ["const { loremIpsum } = require('lorem-ipsum'); res.send(loremIpsum({ count: Number(req.query.n) }));", 'count: Math.min(Number(req.query.n) || 0, 256)'],
    ["const crypto = require('node:crypto'); res.send(crypto.scryptSync('a', 'b', Number(req.query.n)));", 'Math.trunc(Math.max(Math.min(Number(req.query.n) || 0, 1000), 0))'],
    ['res.send(String.raw({ raw: { length: req.query.n } }));', '{ raw: { length: Math.min(Number(req.query.n) || 0, 1000) } }'],
  ])('holds: %s', (body, expected) => {
    expect(converge({ code: serve(body), rules: only }).output).toContain(expected);
  });
});

describe('the fixes converge', () => {
  it.each([
    "res.send('x'.repeat(req.query.n));",
    'res.send(Buffer.alloc(Number(req.query.n)));',
    'res.json(Array.from({ length: Number(req.query.n) }, (_, i) => i));',
    'const length = Number(req.query.size);\n  res.json(Array.from({ length }));',
    'res.json(new Array(Number(req.query.n)).fill(0));',
    "res.send(new Array(Number(req.query.n) + 1).join('x'));",
    "let out = '';\n  for (let i = 0; i <= Number(req.query.n); i++) out += 'line';\n  res.send(out);",
    "res.send(Array(1000).fill('x'.repeat(5000)).join(''));",
    "res.send(req.query.n ? 'x'.repeat(req.query.n ?? 1) : 'none');",
    "res.send('x'.repeat((1, req.query.n)));",
    'res.send(String(req.query.text).repeat(5000));',
    "const step = Number(req.query.step);\n  const out = [];\n  for (let i = 0; i <= 1000; i += step) out.push(i);\n  res.json(out);",
    'const rows = req.body.rows;\n  const size = Number(req.query.size) || 10;\n  const out = [];\n  for (let i = 0; i < rows.length; i += size) out.push(rows.slice(i, i + size));\n  res.json(out);',
  ])('on %s', (body) => {
    const { output, left } = converge({ code: serve(body), rules: only });
    expect(left).toStrictEqual([]);
    expect(output).not.toBe(serve(body));
  });

  it.each([
    'const n = Number(req.query.n);\n  res.send("x".repeat(n));',
    'res.send("x".repeat(req.body.n));',
    'res.send(Buffer.alloc(Number(req.query.n)));',
  ])('in TypeScript on %s', (body) => {
    const { output, left } = converge({ code: serve(body), name: 'server.ts', rules: only });
    expect(left).toStrictEqual([]);
    expect(output).toContain('Math.min(');
  });
});
