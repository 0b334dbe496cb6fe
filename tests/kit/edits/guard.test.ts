import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HandlerFact, ImportFact } from '../../../src/analysis/model.ts';
import { guardAll, guardOne } from '../../../src/kit/edits/guard.ts';
import type { LimiterRow } from '../../../src/knowledge/schema.ts';
import { app, applied, limiter, lintedFile, placeOf, route } from '../linted-file.ts';

const rate = { count: 10, windowMs: 60_000 };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guard-'));

function project(name: string, manifest: object): string {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, 'package.json'), JSON.stringify(manifest));
  return path.join(folder, name, 'server.js');
}

let installed = '';
let old = '';
let oldest = '';
let development = '';

beforeAll(() => {
  installed = project('installed', { dependencies: { 'express-rate-limit': '^8.0.0', 'rate-limiter-flexible': '^11.0.0' } });
  old = project('old', { dependencies: { 'express-rate-limit': '^6.7.0' } });
  oldest = project('oldest', { dependencies: { 'express-rate-limit': '^5.5.1' } });
  development = project('development', { devDependencies: { 'express-rate-limit': '^8.0.0' } });
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

type Input = Parameters<typeof lintedFile>[1];

function guardRoute(code: string, input: Input = {}, more: Partial<HandlerFact> = {}) {
  const file = lintedFile(code, { path: installed, ...input });
  const proposal = guardOne(file, route(code, '/a', more), rate, true);
  return { proposal, output: applied(file, proposal?.edit) };
}

function guardApp(code: string, input: Input = {}, more: Parameters<typeof app>[1] = {}) {
  const file = lintedFile(code, { path: installed, ...input });
  const proposal = guardAll(file, app(code, more), rate);
  return { proposal, output: applied(file, proposal?.edit) };
}

const named = (imported: string, local = imported): ImportFact => ({ from: 'express-rate-limit', imported, local, typeOnly: false });

describe('the guard of a route', () => {
  it('is imported, declared and used', () => {
    const { output, proposal } = guardRoute("import express from 'express';\n\nconst app = express();\napp.get('/a', h);\n");
    expect(output).toBe(
      "import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\n\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 });\n\nconst app = express();\napp.get('/a', limiter, h);\n",
    );
    expect(proposal).toMatchObject({ messageId: 'guardRoute', automatic: true, declares: true, data: { limiter: '`limiter`', install: '' } });
  });

  it('is required in CommonJS, behind shebang and directive, in the style of the file', () => {
    const code = '#!/usr/bin/env node\r\n"use strict"\r\nconst express = require("express")\r\nconst app = express()\r\n\tapp.get(\'/a\', "h")\r\n';
    const { output } = guardRoute(code);
    expect(output).toBe(
      '#!/usr/bin/env node\r\n"use strict"\r\nconst express = require("express")\r\nconst { rateLimit } = require("express-rate-limit")\r\n\r\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 })\r\nconst app = express()\r\n\tapp.get(\'/a\', limiter, "h")\r\n',
    );
  });

  it('follows the version that package.json names', () => {
    expect(guardRoute("import express from 'express';\napp.get('/a', h);\n", { path: old }).output).toContain(
      'rateLimit({ windowMs: 60000, max: 10 })',
    );
  });

  describe('of a version without named exports', () => {
    const make = '({ windowMs: 60000, max: 10 });';

    it('is the default import', () => {
      const { output, proposal } = guardRoute("import express from 'express';\nconst app = express();\napp.get('/a', h);\n", { path: oldest });
      expect(output).toBe(
        `import express from 'express';\nimport rateLimit from 'express-rate-limit';\n\nconst limiter = rateLimit${make}\nconst app = express();\napp.get('/a', limiter, h);\n`,
      );
      expect(proposal).toMatchObject({ automatic: true, declares: true });
    });

    it('is what require gives', () => {
      expect(guardRoute("const express = require('express');\napp.get('/a', h);\n", { path: oldest }).output).toBe(
        `const express = require('express');\nconst rateLimit = require('express-rate-limit');\n\nconst limiter = rateLimit${make}\napp.get('/a', limiter, h);\n`,
      );
    });

    it('is what `import x = require()` gives', () => {
      const code = "import express = require('express');\napp.get('/a', h);\n";
      const { output } = guardRoute(code, { path: oldest.replace(/js$/, 'cts'), module: { system: 'commonjs' } });
      expect(output).toBe(
        `import express = require('express');\nimport rateLimit = require('express-rate-limit');\n\nconst limiter = rateLimit${make}\napp.get('/a', limiter, h);\n`,
      );
    });

    it('takes a free name', () => {
      const { output } = guardRoute("const rateLimit = 1;\nimport express from 'express';\napp.get('/a', h);\n", { path: oldest });
      expect(output).toContain("import rateLimit2 from 'express-rate-limit';\n\nconst limiter = rateLimit2(");
    });

    it.each<[string, ImportFact, string, string?]>([
      ["import rate from 'express-rate-limit';", named('default', 'rate'), 'rate('],
      ["import * as rate from 'express-rate-limit';", named('*', 'rate'), 'rate.default('],
      ["const rate = require('express-rate-limit');", named('*', 'rate'), 'rate('],
      ["import rate = require('express-rate-limit');", named('*', 'rate'), 'rate(', 'cts'],
      ["const rate = require('express-rate-limit');", named('*', 'rate'), 'rate(', 'cts'],
    ])('uses %s', (line, fact, call, extension = 'js') => {
      const file = oldest.replace(/js$/, extension);
      const { output } = guardRoute(`${line}\napp.get('/a', h);\n`, { path: file, module: { imports: [fact] } });
      expect(output).toBe(`${line}\n\nconst limiter = ${call}{ windowMs: 60000, max: 10 });\napp.get('/a', limiter, h);\n`);
    });
  });

  it('has the name of its package where the row names nothing else', () => {
    const row: LimiterRow = {
      id: 'acme-limits',
      name: '@acme/limits',
      docs: 'https://docs.acme.example',
      packages: ['@acme/limits'],
      frameworks: ['express'],
      exports: { '': { options: 0, by: 'call', instance: 'middleware' } },
      create: { imported: '', expression: '$name({ max: $count, seconds: $s })', as: 'middleware' },
    };
    const code = "import express from 'express';\napp.get('/a', h);\n";
    const file = { ...lintedFile(code, { path: installed }), knowledge: { frameworks: [], limiters: [row] } };
    expect(applied(file, guardOne(file, route(code, '/a'), rate, true)?.edit)).toBe(
      "import express from 'express';\nimport acmeLimits from '@acme/limits';\n\nconst limiter = acmeLimits({ max: 10, seconds: 60 });\napp.get('/a', limiter, h);\n",
    );
  });

  it.each<[string, ImportFact, string]>([
    ["import { rateLimit } from 'express-rate-limit';", named('rateLimit'), 'rateLimit('],
    ["import { rateLimit as limit } from 'express-rate-limit';", named('rateLimit', 'limit'), 'limit('],
    ["import rate from 'express-rate-limit';", named('default', 'rate'), 'rate('],
    ["import * as rl from 'express-rate-limit';", named('*', 'rl'), 'rl.rateLimit('],
    ["const rl = require('express-rate-limit');", named('*', 'rl'), 'rl('],
  ])('uses %s', (line, fact, call) => {
    const { output, proposal } = guardRoute(`${line}\napp.get('/a', h);\n`, { path: development, module: { imports: [fact] } });
    expect(output).toBe(`${line}\n\nconst limiter = ${call}{ windowMs: 60000, limit: 10 });\napp.get('/a', limiter, h);\n`);
    expect(proposal).toMatchObject({ automatic: true, declares: true });
  });

  it('joins an import of its package that brings other names', () => {
    const code = "import { ipKeyGenerator } from 'express-rate-limit';\napp.get('/a', h);\n";
    const { output } = guardRoute(code, { module: { imports: [named('ipKeyGenerator')] } });
    expect(output).toBe("import { ipKeyGenerator, rateLimit } from 'express-rate-limit';\n\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 });\napp.get('/a', limiter, h);\n");
  });

  it('does not use an import of types', () => {
    const code = "import type { rateLimit } from 'express-rate-limit';\napp.get('/a', h);\n";
    const { output, proposal } = guardRoute(code, {
      path: path.join(folder, 'development', 'a.ts'),
      module: { imports: [{ ...named('rateLimit'), typeOnly: true }] },
    });
    expect(proposal?.automatic).toBe(false);
    expect(output).toContain("import { rateLimit as rateLimit2 } from 'express-rate-limit';");
  });

  it('keeps to `import x = require()`', () => {
    const code = "import express = require('express');\nconst app = express();\napp.get('/a', h);\n";
    const { output } = guardRoute(code, { path: path.join(folder, 'installed', 'a.cts'), module: { system: 'commonjs' } });
    expect(output).toBe(
      "import express = require('express');\nimport expressRateLimit = require('express-rate-limit');\n\nconst limiter = expressRateLimit.rateLimit({ windowMs: 60000, limit: 10 });\nconst app = express();\napp.get('/a', limiter, h);\n",
    );
  });

  it('takes free names', () => {
    const { output } = guardRoute("const limiter = 1, rateLimit = 2;\nimport express from 'express';\napp.get('/a', h);\n");
    expect(output).toContain("import { rateLimit as rateLimit2 } from 'express-rate-limit';");
    expect(output).toContain('const limiter2 = rateLimit2({ windowMs: 60000, limit: 10 });');
    expect(output).toContain("app.get('/a', limiter2, h)");
  });

  it('is a suggestion where the package is not among the dependencies', () => {
    const { proposal } = guardRoute("app.get('/a', h);\n", { path: development });
    expect(proposal).toMatchObject({ automatic: false, data: { install: ' (needs the package `express-rate-limit`)' } });
  });

  it('stands ahead of the route when the requires come late', () => {
    const code = "const app = g();\napp.get('/a', h);\nconst late = require('late');\n";
    expect(guardRoute(code).output).toBe(
      "const app = g();\nconst { rateLimit } = require('express-rate-limit');\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 });\napp.get('/a', limiter, h);\nconst late = require('late');\n",
    );
    const edit = { kind: 'argument' as const, offset: code.indexOf('h);'), declareAt: null };
    expect(guardRoute(code, {}, { edit }).output).toBeNull();
  });

  describe('with a parameter in its path', () => {
    const typed = (handler: string, file = 'a.ts') => {
      const code = `import express from 'express';\nconst app = express();\n  app.get('/a/:id', ${handler});\n`;
      const input = { path: path.join(folder, 'installed', file) };
      const place = placeOf(code, "app.get('/a/:id'");
      const declareAt = { offset: place.range[0] - 2, indent: '  ', side: 'before' as const };
      const fact = route(code.replace("/a/:id'", "/a'"), '/a', { paths: ['/a/:id'], place, edit: { kind: 'argument', offset: place.range[1] + 2, declareAt } });
      const linted = lintedFile(code, input);
      return applied(linted, guardOne(linted, fact, rate, true)?.edit);
    };

    it('stands ahead, where TypeScript reads the parameters off the path', () => {
      expect(typed('(req, res) => { res.send(req.params.id); }')).toContain(
        "const app = express();\n  app.get('/a/:id', limiter);\n  app.get('/a/:id', (req, res) => {",
      );
    });

    it.each([
      ['h', 'a.ts'],
      ['(req: Request, res: Response) => {}', 'a.ts'],
      ['(req, res) => {}', 'a.js'],
    ])('stands in the call with %s in %s', (handler, file) => {
      expect(typed(handler, file)).toContain(`  app.get('/a/:id', limiter, ${handler});`);
    });
  });

  it('has no place where the registration has none', () => {
    expect(guardRoute("app.get('/a', h);", {}, { edit: null }).proposal).toBeNull();
  });

  it('is not offered where it may not declare', () => {
    const code = "app.get('/a', h);\n";
    expect(guardOne(lintedFile(code, { path: installed }), route(code, '/a'), rate, false)).toBeNull();
  });
});

describe('a limiter that is there', () => {
  const code = "const logins = make();\napp.get('/a', h);\n";
  it.each([
    ['that nothing uses', {}, true],
    ['of the wanted rate', { uses: 3 }, true],
    ['for other routes', { uses: 1, rate: { count: 5, windowMs: 3_600_000 } }, false],
    ['of unknown rate for other routes', { uses: 1, rate: null }, false],
    ['of any rate that nothing uses', { rate: null }, true],
    ['that does not work', { works: false }, false],
    ['without a name', { name: null }, false],
    ['declared behind the route', { declaredUntil: 60 }, false],
    ['that must be asked', { row: 'rate-limiter-flexible' }, false],
    ['of a package that is not known', { row: 'other' }, false],
  ])('%s', (_, more, reused) => {
    const { output, proposal } = guardRoute(code, { facts: { limiters: [limiter(code, 'logins', more)] } });
    expect(output?.includes("app.get('/a', logins, h)")).toBe(reused);
    expect(proposal?.declares).toBe(!reused);
  });
});

describe("the team's own limiter", () => {
  const code = "import express from 'express';\napp.get('/a', h);\n";

  it('is imported from a package', () => {
    const settings = { fixWith: { from: '@acme/limits', name: 'apiLimiter' } };
    const { output, proposal } = guardRoute(code, { path: development, settings });
    expect(output).toBe("import express from 'express';\nimport { apiLimiter } from '@acme/limits';\napp.get('/a', apiLimiter, h);\n");
    expect(proposal).toMatchObject({ automatic: true, declares: true });
  });

  it('is imported once', () => {
    const settings = { fixWith: { from: '@acme/limits', name: 'apiLimiter' } };
    const imports = [{ from: '@acme/limits', imported: 'apiLimiter', local: 'limit', typeOnly: false }];
    const { output, proposal } = guardRoute(code, { settings, module: { imports } });
    expect(output).toBe("import express from 'express';\napp.get('/a', limit, h);\n");
    expect(proposal?.declares).toBe(false);
  });

  it('is found from the folder of the file', () => {
    const settings = { fixWith: { from: './src/limits.js', name: 'default' } };
    expect(guardRoute(code, { path: '/nowhere/src/routes/a.js', settings }).output).toContain("import limiter from '../limits.js';");
    expect(guardRoute(code, { path: '/nowhere/src/a.js', settings }).output).toContain("import limiter from './limits.js';");
  });

  it('is not imported into its own module', () => {
    const settings = { fixWith: { from: './src/limits.js', name: 'apiLimiter' } };
    expect(guardRoute(code, { path: '/nowhere/src/limits.ts', settings }).output).toContain('express-rate-limit');
  });
});

describe('the guard of an app', () => {
  const code = "import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\nconst app = express();\napp.get('/a', h);\n";

  it('stands ahead of every route', () => {
    const { output, proposal } = guardApp(code, { module: { imports: [named('rateLimit')] } });
    expect(output).toBe(code.replace('express();\n', 'express();\napp.use(rateLimit({ windowMs: 60000, limit: 10 }));\n'));
    expect(proposal).toMatchObject({ messageId: 'guardContainer', automatic: true, declares: false, data: { container: '`app`' } });
  });

  it('brings its import', () => {
    const { output, proposal } = guardApp("const express = require('express')\nconst app = express() // the app\napp.get('/a', h)\n");
    expect(output).toBe(
      "const express = require('express')\nconst { rateLimit } = require('express-rate-limit')\nconst app = express() // the app\napp.use(rateLimit({ windowMs: 60000, limit: 10 }))\napp.get('/a', h)\n",
    );
    expect(proposal?.declares).toBe(true);
  });

  it('uses a limiter that nothing uses', () => {
    const unused = code.replace('const app', 'const idle = rateLimit();\nconst app');
    const { output } = guardApp(unused, { facts: { limiters: [limiter(unused, 'idle')] } });
    expect(output).toContain('const app = express();\napp.use(idle);\n');
  });

  it.each([{ name: null }, { name: 'module.exports' }, { useAt: null }, { kind: 'server' as const }])('has no place: %j', (more) => {
    expect(guardApp(code, {}, more).proposal).toBeNull();
  });
});

describe('the guard inside a handler', () => {
  function guardListener(code: string, { path: file = installed, ...more }: { path?: string; asyncAt?: number | null; parameters?: Record<string, string>; imports?: ImportFact[] } = {}) {
    const start = code.indexOf('{', code.indexOf(')', code.indexOf('(req')));
    const block = placeOf(code, code.slice(start, code.lastIndexOf('}') + 1));
    const linted = lintedFile(code, { path: file, module: { imports: more.imports ?? [] } });
    const handler: HandlerFact = {
      row: 'node-http',
      shape: 'callback',
      methods: ['*'],
      paths: null,
      fullPaths: null,
      place: block,
      container: null,
      verdict: { kind: 'unguarded', looked: [], nearMisses: [] },
      inside: null,
      edit: {
        kind: 'statement',
        offset: start + 1,
        block,
        asyncAt: more.asyncAt === undefined ? code.indexOf('(req') : more.asyncAt,
        parameters: more.parameters ?? { request: 'req', response: 'res' },
        end: null,
        patterns: {},
        undeclared: null,
        declareAt: null,
      },
    };
    const proposal = guardOne(linted, handler, rate, true);
    return { proposal, output: applied(linted, proposal?.edit) };
  }

  it('asks and refuses', () => {
    const { output, proposal } = guardListener("import http from 'node:http';\n\nhttp.createServer((req, res) => {\n  res.end('x');\n});\n");
    expect(output).toBe(
      [
        "import http from 'node:http';",
        "import { RateLimiterMemory } from 'rate-limiter-flexible';",
        '',
        'const limiter = new RateLimiterMemory({ points: 10, duration: 60 });',
        '',
        'http.createServer(async (req, res) => {',
        '  try {',
        "    await limiter.consume(req.socket.remoteAddress ?? 'unknown');",
        '  } catch {',
        "    res.writeHead(429).end('Too Many Requests');",
        '    return;',
        '  }',
        "  res.end('x');",
        '});',
        '',
      ].join('\n'),
    );
    expect(proposal).toMatchObject({ messageId: 'guardHandler', automatic: true });
  });

  it('stays behind directives, and the function stays async', () => {
    const code = "http.createServer(async function (req, res) {\n  'use strict';\n  res.end();\n});\n";
    expect(guardListener(code, { asyncAt: null }).output).toContain("async function (req, res) {\n  'use strict';\n  try {\n");
  });

  it('uses the class by the name that the file has for it', () => {
    const code = "const rlf = require('rate-limiter-flexible');\nhttp.createServer((req, res) => {\n  res.end();\n});\n";
    const imports = [{ from: 'rate-limiter-flexible', imported: '*', local: 'rlf', typeOnly: false }];
    expect(guardListener(code, { imports }).output).toContain('const limiter = new rlf.RateLimiterMemory({ points: 10, duration: 60 });');
  });

  it('makes a promise of the annotated result', () => {
    const code = 'function listen(req: Request, res: Response): void {\n  res.end();\n}\n';
    const file = path.join(folder, 'installed', 'a.ts');
    const { output } = guardListener(code, { path: file, asyncAt: 0 });
    expect(output).toContain('async function listen(req: Request, res: Response): Promise<void> {\n  try {\n');
    const promised = code.replace('void', 'Promise<void>');
    expect(guardListener(promised, { path: file, asyncAt: 0 }).output).toContain('): Promise<void> {\n  try {\n');
  });

  it('needs the names of the parameters', () => {
    const code = "http.createServer((req, res) => {\n  res.end();\n});\n";
    expect(guardListener(code, { parameters: { response: 'res' } }).proposal).toBeNull();
  });
});
