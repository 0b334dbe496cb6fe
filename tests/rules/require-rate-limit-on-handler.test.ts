import { RuleTester } from '@typescript-eslint/rule-tester';
import { Linter, RuleTester as CoreRuleTester } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import rule from '../../src/rules/require-rate-limit-on-handler.ts';
import { converge, fixtureFile } from './converge.ts';

const name = 'require-rate-limit-on-handler';
const filename = fixtureFile('server.js');
const elsewhere = fixtureFile('server.js', 'without-limiter');

const head = "import express from 'express';\nconst app = express();\n";
const limited = "import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\nconst app = express();\n";

const valid = [
  { name: 'a file without a server', code: "'x'.repeat(1e9);", filename },
  { name: 'a guarded app', code: `${limited}app.use(rateLimit());\napp.get('/a', (req, res) => { res.end(); });\n`, filename },
  { name: 'a guarded route', code: `${limited}app.get('/a', rateLimit(), (req, res) => { res.end(); });\n`, filename },
  { name: 'an ignored path', code: `${head}app.get('/healthz', (req, res) => { res.end(); });\n`, filename, options: [{ ignorePaths: ['/health*'] }] },
  {
    name: 'a procedure that is ignored by its name',
    code: "import { initTRPC } from '@trpc/server';\nimport { createHTTPServer } from '@trpc/server/adapters/standalone';\nconst t = initTRPC.create();\nconst router = t.router({ health: t.router({ live: t.procedure.query(() => 'live') }) });\ncreateHTTPServer({ router }).listen(3000);\n",
    filename,
    options: [{ ignorePaths: ['health.*'] }],
  },
  {
    name: 'a path that a proxy limits',
    code: `${head}app.get('/api/a', (req, res) => { res.end(); });\n`,
    filename,
    settings: { 'asymmetric-dos': { upstream: ['/api/**'] } },
  },
  {
    name: 'a router that leaves the file',
    code: "import { Router } from 'express';\nexport const router = Router();\nrouter.get('/a', (req, res) => { res.end(); });\n",
    filename,
  },
  {
    name: "the team's own limiter",
    code: `${head}import { apiLimiter } from '@acme/limits';\napp.use(apiLimiter);\napp.get('/a', (req, res) => { res.end(); });\n`,
    filename,
    settings: { 'asymmetric-dos': { limiters: [{ from: '@acme/limits', name: 'apiLimiter', kind: 'middleware' }] } },
  },
];

const route = "app.get('/a', (req, res) => { res.end(); });\n";

const invalid = [
  {
    name: 'one route, with the package at hand',
    code: head + route,
    filename,
    errors: [
      {
        messageId: 'unguarded',
        data: { handler: '`GET /a`', looked: 'none on the route or on `app`', nearMisses: '' },
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 13,
        suggestions: [
          {
            messageId: 'guardContainer',
            data: { limiter: '`rateLimit({ windowMs: 60000, limit: 10 })`', container: '`app`', install: '' },
            output: `import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\nconst app = express();\napp.use(rateLimit({ windowMs: 60000, limit: 10 }));\n${route}`,
          },
        ],
      },
    ],
    output: [
      `import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\n\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 });\nconst app = express();\n${route.replace("'/a', ", "'/a', limiter, ")}`,
    ],
  },
  {
    name: 'one route, without the package',
    code: head + route,
    filename: elsewhere,
    errors: [
      {
        messageId: 'unguarded',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 13,
        suggestions: [
          {
            messageId: 'guardRoute',
            data: { limiter: '`limiter`', install: ' (needs the package `express-rate-limit`)' },
            output: `import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\n\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 });\nconst app = express();\n${route.replace("'/a', ", "'/a', limiter, ")}`,
          },
          {
            messageId: 'guardContainer',
            output: `import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\nconst app = express();\napp.use(rateLimit({ windowMs: 60000, limit: 10 }));\n${route}`,
          },
        ],
      },
    ],
    output: null,
  },
  {
    name: 'two routes, with a rate',
    code: `${limited}${route}${route.replace('/a', '/b')}`,
    filename,
    options: [{ rate: '100/15m' }],
    errors: [
      { messageId: 'unguarded', line: 4, column: 1, endLine: 4, endColumn: 13, suggestions: 1 },
      { messageId: 'unguarded', line: 5, column: 1, endLine: 5, endColumn: 13, suggestions: 1 },
    ],
    output: [`${limited}app.use(rateLimit({ windowMs: 900000, limit: 100 }));\n${route}${route.replace('/a', '/b')}`],
  },
  {
    name: 'two routes, one report for the app',
    code: `${limited}${route}${route.replace('/a', '/b')}`,
    filename,
    options: [{ reportPer: 'router' }],
    errors: [
      {
        messageId: 'unguardedRouter',
        data: { container: '`app`', count: 'all of its 2 routes' },
        line: 3,
        column: 13,
        endLine: 3,
        endColumn: 22,
      },
    ],
    output: [`${limited}app.use(rateLimit({ windowMs: 60000, limit: 10 }));\n${route}${route.replace('/a', '/b')}`],
  },
  {
    name: 'two routes and a preflight, one report for the app',
    code: `${limited}${route.replace('get', 'options')}${route}${route.replace('/a', '/b')}`,
    filename,
    options: [{ reportPer: 'router' }],
    errors: [{ messageId: 'unguardedRouter', data: { container: '`app`', count: 'all of its 2 routes' }, line: 3, column: 13, endLine: 3, endColumn: 22 }],
    output: [
      `${limited}app.use(rateLimit({ windowMs: 60000, limit: 10 }));\n${route.replace('get', 'options')}${route}${route.replace('/a', '/b')}`,
    ],
  },
  {
    name: 'per router, but one route is guarded',
    code: `${limited}${route.replace("'/a', ", "'/a', rateLimit(), ")}${route.replace('/a', '/b')}`,
    filename,
    options: [{ reportPer: 'router', autofix: false }],
    errors: [{ messageId: 'unguarded', line: 5, column: 1, endLine: 5, endColumn: 13, suggestions: 2 }],
    output: null,
  },
  {
    name: 'fixes switched off',
    code: `${limited}${route}`,
    filename,
    options: [{ autofix: false }],
    errors: [{ messageId: 'unguarded', line: 4, column: 1, endLine: 4, endColumn: 13, suggestions: 2 }],
    output: null,
  },
  {
    name: 'what cannot be told, where that is asked for',
    code: "import { Router } from 'express';\nexport const router = Router();\nrouter.get('/a', (req, res) => { res.end(); });\n",
    filename,
    options: [{ checkUnresolved: true }],
    errors: [
      {
        messageId: 'unresolved',
        data: { handler: '`GET /a`', why: '`router` leaves this file, and what mounts it is not seen' },
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 16,
      },
    ],
    output: null,
  },
];

new RuleTester().run(name, rule as never, { valid, invalid } as never);

describe("ESLint's own tester", () => {
  CoreRuleTester.describe = describe;
  CoreRuleTester.it = it;
  const single = invalid.map(({ output, ...test }) => ({ ...test, output: output?.[0] ?? null }));
  new CoreRuleTester().run(name, rule, { valid, invalid: single });
});

describe('a near miss', () => {
  it.each([
    [`${limited}${route}app.use(rateLimit());\n`, '`express-rate-limit` (line 5) is attached after the route, so the route answers first: move it ahead.'],
    [
      `${limited}app.use((req, res, next) => rateLimit()(req, res, next));\n${route}`,
      '`express-rate-limit` (line 4) is built anew for each request and so never counts to two: build it once, outside the handler.',
    ],
    [`${limited}app.use('/login', rateLimit());\n${route}`, '`express-rate-limit` (line 4) is attached to `/login` only.'],
    [`${limited}app.post('/login', rateLimit(), (req, res) => res.send('ok'));\n${route}`, '`express-rate-limit` (line 4) is attached to `POST /login` only.'],
    [`${limited}app.use(rateLimit({ skipSuccessfulRequests: true }));\n${route}`, '`express-rate-limit` (line 4) counts failed requests only, by `skipSuccessfulRequests`.'],
    [`${limited}const limiter = rateLimit();\n${route}`, '`limiter` is created and never attached to anything.'],
    [`${limited}app.use(rateLimit({ skip: () => true }));\n${route}`, '`express-rate-limit` (line 4) is switched off by `skip`.'],
    [
      "import fastify from 'fastify';\nimport rateLimit from '@fastify/rate-limit';\nconst app = fastify();\napp.register(rateLimit);\napp.get('/a', async () => 'a');\n",
      '`rateLimit` is not loaded yet where the route is registered: `await` what registers it.',
    ],
    [
      "import fastify from 'fastify';\nimport rateLimit from '@fastify/rate-limit';\nconst app = fastify();\napp.get('/a', async () => 'a');\napp.register(rateLimit);\n",
      '`rateLimit` is attached after the route, so the route answers first: move it ahead.',
    ],
    ["import Koa from 'koa';\nimport limit from 'koa-ratelimit';\nconst app = new Koa();\napp.use(limit({ max: 5 }));\napp.use((ctx) => { ctx.body = 'a'; });\n", ' limits nothing without `db`, which is not set.'],
  ])('is named: %j', (code, sentence) => {
    const linter = new Linter();
    const [message] = linter.verify(code, [{ plugins: { 'asymmetric-dos': plugin }, rules: { [`asymmetric-dos/${name}`]: 'error' } }], 'a.js');
    expect(message?.message).toContain(sentence);
  });
});

describe('a rate that is none', () => {
  it('is refused', () => {
    const linter = new Linter();
    const config: Linter.Config[] = [{ plugins: { 'asymmetric-dos': plugin }, rules: { [`asymmetric-dos/${name}`]: ['error', { rate: 'often' }] } }];
    expect(() => linter.verify('', config, 'a.js')).toThrow('such as "10/m" or "100/15m", but is "often"');
  });
});

describe('the fixes converge', () => {
  it('on an app with routers, by the guard of the app', () => {
    const code = [
      "const express = require('express');",
      'const app = express();',
      'const router = express.Router();',
      "router.get('/a', (req, res) => res.end());",
      "router.get('/b', (req, res) => res.end());",
      "app.use('/r', router);",
      "app.get('/c', (req, res) => res.end());",
      "app.get('/d', (req, res) => res.end());",
      'app.listen(3000);',
      '',
    ].join('\n');
    const { output, left } = converge({ code, name: 'server.cjs' });
    expect(left).toStrictEqual([]);
    expect(output).toBe(
      code
        .replace("('express');\n", "('express');\nconst { rateLimit } = require('express-rate-limit');\n")
        .replace('express();\n', 'express();\napp.use(rateLimit({ windowMs: 60000, limit: 10 }));\n'),
    );
  });

  it('on many single routes, with one limiter', () => {
    const apps = Array.from({ length: 12 }, (_, i) => `const app${String(i)} = express();\napp${String(i)}.get('/', (req, res) => res.end());\n`);
    const { output, left } = converge({ code: `import express from 'express';\n${apps.join('')}` });
    expect(left).toStrictEqual([]);
    expect(output.match(/rateLimit\(/g)).toHaveLength(1);
    expect(output.match(/'\/', limiter, /g)).toHaveLength(12);
  });

  it('on two apps', () => {
    const app = (name: string) => `const ${name} = express();\n${name}.get('/a', (req, res) => res.end());\n${name}.get('/b', (req, res) => res.end());\n`;
    const { output, left } = converge({ code: `import express from 'express';\n${app('one')}${app('two')}` });
    expect(left).toStrictEqual([]);
    expect(output.match(/\.use\(rateLimit\(/g)).toHaveLength(2);
  });

  it('with a shebang, directives, CRLF, tabs, double quotes and no semicolons', () => {
    const code = '#!/usr/bin/env node\r\n"use strict"\r\n\r\nconst express = require("express")\r\n\r\nconst app = express()\r\n\r\napp.get(\r\n\t"/a",\r\n\t(req, res) => {\r\n\t\tres.send("x".repeat(req.query.n))\r\n\t},\r\n)\r\n';
    const { output, left } = converge({ code, name: 'server.cjs' });
    expect(left).toStrictEqual([]);
    expect(output).toBe(
      '#!/usr/bin/env node\r\n"use strict"\r\n\r\nconst express = require("express")\r\nconst { rateLimit } = require("express-rate-limit")\r\n\r\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 })\r\n\r\nconst app = express()\r\n\r\napp.get(\r\n\t"/a",\r\n\tlimiter, (req, res) => {\r\n\t\tres.send("x".repeat(Math.max(Math.min(Number(req.query.n) || 0, 1000), 0)))\r\n\t},\r\n)\r\n',
    );
  });

  it('in TypeScript', () => {
    const code = [
      "import express from 'express';",
      "import type { Request, Response } from 'express';",
      '',
      'const app = express();',
      "app.get('/users/:id', (req, res) => {",
      '  const id: string = req.params.id;',
      '  res.send(id);',
      '});',
      '',
      "export const other = express();",
      'function list(req: Request, res: Response): void {',
      '  res.json([]);',
      '}',
      "other.get('/list', list);",
      '',
    ].join('\n');
    const { output, left } = converge({ code, name: 'server.ts' });
    expect(left).toStrictEqual([]);
    expect(output).toContain("app.get('/users/:id', limiter);\napp.get('/users/:id', (req, res) => {");
    expect(output).toContain("other.get('/list', limiter, list);");
  });

  it('in TypeScript with `import x = require()`', () => {
    const code = "import express = require('express');\nconst app = express();\napp.get('/a', (req, res) => { res.end(); });\n";
    const { output, left } = converge({ code, name: 'server.cts' });
    expect(left).toStrictEqual([]);
    expect(output).toContain("import expressRateLimit = require('express-rate-limit');");
  });

  it('inside a server callback', () => {
    const code = "import http from 'node:http';\nhttp.createServer((req, res): void => {\n  res.end('x');\n}).listen(3000);\n";
    const { output, left } = converge({ code, name: 'server.ts' });
    expect(left).toStrictEqual([]);
    expect(output).toContain('http.createServer(async (req, res): Promise<void> => {\n  try {\n    await limiter.consume(');
  });

  it('with an import and names that are taken', () => {
    const code = [
      "import express from 'express';",
      "import limit from 'express-rate-limit';",
      "const login = limit({ limit: 5, windowMs: 3600000 });",
      'const limiter = { rateLimit: 1 };',
      'const app = express();',
      "app.post('/login', login, (req, res) => res.end());",
      "app.get('/a', (req, res) => res.send(String(limiter)));",
      '',
    ].join('\n');
    const { output, left } = converge({ code });
    expect(left).toStrictEqual([]);
    expect(output).toContain('const limiter2 = limit({ windowMs: 60000, limit: 10 });');
    expect(output).toContain("app.get('/a', limiter2, ");
  });

  it('with the limiter of the settings', () => {
    const settings = {
      fixWith: { from: '@acme/limits', name: 'apiLimiter' },
      limiters: [{ from: '@acme/limits', name: 'apiLimiter', kind: 'middleware' }],
    };
    const { output, left } = converge({ code: `${head}${route}${route.replace('/a', '/b')}`, fixture: 'without-limiter', settings });
    expect(left).toStrictEqual([]);
    expect(output).toBe(
      `import express from 'express';\nimport { apiLimiter } from '@acme/limits';\nconst app = express();\napp.use(apiLimiter);\n${route}${route.replace('/a', '/b')}`,
    );
  });

  it('and spare a path', () => {
    const { output, left } = converge({
      code: `${head}app.get('/healthz', (req, res) => { res.end(); });\n${route}${route.replace('/a', '/b')}`,
      rules: { [`asymmetric-dos/${name}`]: ['error', { ignorePaths: ['/healthz'] }] },
    });
    expect(left).toStrictEqual([]);
    expect(output).toContain("app.get('/healthz', (req");
    expect(output.match(/', limiter, /g)).toHaveLength(2);
  });

  it('to nothing without the package', () => {
    const code = head + route;
    expect(converge({ code, fixture: 'without-limiter' })).toStrictEqual({ output: code, left: [`${name} unguarded`] });
  });
});
