import { frameworkServers } from './framework-servers.ts';
import { body, fixed, hostileJson, hostileText, query, type ServerCase } from './server-case.ts';

const listenExpress = `
const server = app.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port);
});
`;
const listenHttp = `
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port);
});
`;
const listenTyped = `
const server = app.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + (server.address() as { port: number }).port);
});
`;

/** What Express servers depend on. */
const limited = ['express', 'express-rate-limit'] as const;

function express(name: string, code: string, rest: Partial<ServerCase> = {}): ServerCase {
  return {
    name: `Express 5, ESM: ${name}`,
    file: 'server.mjs',
    code: `import express from 'express';\n\nconst app = express();\n\n${code.trim()}\n${listenExpress}`,
    packages: limited,
    send: query('/x'),
    ...rest,
  };
}

function express4(name: string, code: string, rest: Partial<ServerCase> = {}): ServerCase {
  return {
    name: `Express 4, CommonJS: ${name}`,
    file: 'server.cjs',
    code: `const express = require('express');\n\nconst app = express();\n\n${code.trim()}\n${listenExpress}`,
    packages: limited,
    express: 'express4',
    send: query('/x'),
    ...rest,
  };
}

function http(name: string, code: string, rest: Partial<ServerCase> = {}): ServerCase {
  return {
    name: `node:http: ${name}`,
    file: 'server.mjs',
    code: `${code.trim()}\n${listenHttp}`,
    packages: ['rate-limiter-flexible'],
    send: query('/x'),
    ...rest,
  };
}

/** Ways to make a response large. */
const amplifiers: readonly ServerCase[] = [
  express('constant repeat', `app.get('/x', (req, res) => res.send('response'.repeat(1_000_000)));`, { send: fixed('/x') }),
  express('repeat of raw text', `app.get('/x', (req, res) => { res.send('x'.repeat(req.query.n)); });`),
  express('repeat of Number()', `
app.get('/x', (req, res) => {
  const n = Number(req.query.n);
  res.send('abc'.repeat(n));
});`),
  express('repeat of parseInt() with a default', `
app.get('/x', (req, res) => {
  const n = parseInt(req.query.n, 10) || 10;
  res.type('text').send(\`<pre>\${'ab'.repeat(n)}</pre>\`);
});`),
  express('repeat of unary plus', `app.get('/x', (req, res) => res.end('é'.repeat(+req.query.n)));`),
  express('repeat of a destructured default', `
app.get('/x', (req, res) => {
  const { n = '50' } = req.query;
  res.send('-'.repeat(n));
});`),
  express('repeat with a lower bound only', `
app.get('/x', (req, res) => {
  const n = Math.max(1, Number(req.query.n));
  res.send('.'.repeat(n));
});`),
  express('Array.from of objects', `
app.get('/x', (req, res) => {
  const n = Number(req.query.n);
  res.json(Array.from({ length: n }, (_, i) => ({ id: i, name: 'row' })));
});`),
  express('Array.from of raw text', `
app.get('/x', (req, res) => {
  res.send(Array.from({ length: req.query.n }, () => 'item').join(', '));
});`),
  express('new Array().fill().join()', `
app.get('/x', (req, res) => {
  res.send(new Array(Number(req.query.n)).fill('lorem').join(' '));
});`),
  express('Array(n + 1).join()', `
app.get('/x', (req, res) => {
  const n = Number(req.query.n);
  res.send(Array(n + 1).join('ab'));
});`),
  express('sizes that multiply', `
app.get('/x', (req, res) => {
  const line = 'x'.repeat(1000);
  res.json(Array.from({ length: Number(req.query.n) }, () => line));
});`, { large: '2000' }),
  express('Buffer.alloc', `
app.get('/x', (req, res) => {
  const size = Number(req.query.n);
  res.type('application/octet-stream').send(Buffer.alloc(size, 'a'));
});`),
  express('Buffer.alloc of a product', `
app.get('/x', (req, res) => {
  const side = Number(req.query.n);
  res.send(Buffer.alloc(side * 4, 0xff));
});`),
  express('Uint8Array', `
app.get('/x', (req, res) => {
  res.end(new Uint8Array(Number(req.query.n)));
});`),
  express('padStart of raw text', `app.get('/x', (req, res) => res.send('7'.padStart(req.query.n, '0')));`),
  express('padEnd of Number()', `app.get('/x', (req, res) => res.send('7'.padEnd(Number(req.query.n))));`),
  express('for loop of writes', `
app.get('/x', (req, res) => {
  const n = Number(req.query.n);
  for (let i = 0; i < n; i++) {
    res.write('The quick brown fox jumps over the lazy dog.\\n');
  }
  res.end();
});`, { large: '5000' }),
  express('for loop to an inclusive end', `
app.get('/x', (req, res) => {
  for (let i = 1; i <= req.query.n; i++) res.write('line ' + i + '\\n');
  res.end();
});`, { large: '20000' }),
  express('while loop that appends', `
app.get('/x', (req, res) => {
  const n = Number(req.query.n);
  let text = '';
  let i = 0;
  while (i < n) {
    text += 'row\\n';
    i += 1;
  }
  res.send(text);
});`),
  express('for loop that pushes', `
app.get('/x', (req, res) => {
  const rows = [];
  for (let i = 0; i < req.query.n; i++) {
    rows.push({ id: i });
  }
  res.json(rows);
});`),
  express('count from a JSON body', `
app.use(express.json());
app.post('/x', (req, res) => {
  res.json({ padding: 'x'.repeat(req.body.n) });
});`, { send: body('/x'), hostile: hostileJson }),
  express('buffer of a JSON body', `
app.use(express.json());
app.post('/x', (req, res) => {
  const { n } = req.body;
  res.send(Buffer.alloc(n));
});`, { send: body('/x'), hostile: hostileJson }),
  express('count from the path', `
app.get('/x/:n', (req, res) => {
  res.send('#'.repeat(Number(req.params.n)));
});`, {
    send: (value) => ({ method: 'GET', path: `/x/${value}` }),
    hostile: ['0', '-1', 'Infinity', 'NaN', 'abc', '1e9', '2.5', '1,2', '99999999', '-1e9'],
  }),
  express('helper in the same file', `
function filler(count) {
  return 'filler '.repeat(count);
}

app.get('/x', (req, res) => {
  res.send(filler(Number(req.query.n)));
});`),
];

/** Ways to register a handler, and places for the guard. */
const registrations: readonly ServerCase[] = [
  express('two routes of an app', `
app.get('/x', (req, res) => { res.send('x'.repeat(Number(req.query.n))); });
app.get('/y', (req, res) => { res.send('y'); });`),
  express('two routes of a router', `
const router = express.Router();
router.get('/x', (req, res) => { res.send('x'.repeat(Number(req.query.n))); });
router.get('/y', (req, res) => { res.send('y'); });
app.use('/api', router);`, { send: query('/api/x') }),
  express('route()', `
app.route('/x').get((req, res) => {
  res.send('x'.repeat(Number(req.query.n)));
});`),
  express('named handler', `
async function show(req, res) {
  res.send('x'.repeat(Number(req.query.n)));
}

app.get('/x', show);`),
  express('bound method', `
class View {
  get(req, res) {
    res.send('response'.repeat(1_000_000));
  }
}
const view = new View();
app.get('/x', view.get.bind(view));`, { send: fixed('/x') }),
  express('method as it is', `
class View {
  get(req, res) {
    res.send('response'.repeat(1_000_000));
  }
}
const view = new View();
app.get('/x', view.get);`, { send: fixed('/x') }),
  {
    ...express('limiter attached behind the route', ''),
    code: `import express from 'express';
import rateLimit from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/x', (req, res) => { res.send('x'.repeat(Number(req.query.n))); });
app.use(limiter);
${listenExpress}`,
  },
  {
    ...express('limiter at hand', ''),
    code: `import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const perMinute = rateLimit({ windowMs: 60_000, limit: 10 });

app.post('/login', perMinute, (req, res) => { res.send('welcome'); });
app.get('/x', (req, res) => { res.send('x'.repeat(Number(req.query.n))); });
${listenExpress}`,
  },
  {
    ...express('names that are taken', ''),
    code: `import express from 'express';

const app = express();
const limiter = 'not a middleware';
const rateLimit = 'nor this';

app.get('/x', (req, res) => {
  res.set('x-names', [limiter, rateLimit].join());
  res.send('x'.repeat(Number(req.query.n)));
});
${listenExpress}`,
  },
  {
    ...express('factory', ''),
    code: `import express from 'express';

function createApp() {
  const app = express();
  app.get('/x', (req, res) => {
    res.send('x'.repeat(Number(req.query.n)));
  });
  return app;
}

const app = createApp();
${listenExpress}`,
  },
  express('guarded, but large', `
const seen = new Map();
app.use((req, res, next) => {
  const count = (seen.get(req.ip) ?? 0) + 1;
  seen.set(req.ip, count);
  if (count > 10) {
    res.status(429).send('Too Many Requests');
    return;
  }
  next();
});
app.get('/x', (req, res) => { res.send('x'.repeat(Number(req.query.n))); });`, { reports: ['size'] }),
  express('small, but unguarded', `
app.get('/x', (req, res) => { res.send('x'.repeat(1000)); });`, { send: fixed('/x'), reports: ['rate'] }),
];

const commonJs: readonly ServerCase[] = [
  express4('raw text', `app.get('/x', function (req, res) { res.send('x'.repeat(req.query.n)); });`),
  express4('async handler, whose rejection would end the process', `
app.get('/x', async (req, res) => {
  res.send('x'.repeat(req.query.n));
});`),
  express4('router', `
const router = express.Router();
router.get('/x', (req, res) => {
  res.json(Array.from({ length: Number(req.query.n) }, (_, i) => i));
});
router.get('/y', (req, res) => { res.send('y'); });
app.use(router);`),
  {
    ...express4('shebang, directive, tabs, double quotes, no semicolons, CRLF', ''),
    code: `#!/usr/bin/env node
"use strict"
// A server.
var http = require("http")
var express = require("express")

var app = express()

app.get("/x", function (req, res) {
\tvar n = parseInt(req.query.n)
\tres.send(new Array(n + 1).join("ab"))
})

var server = http.createServer(app)
server.listen(Number(process.env.PORT), "127.0.0.1", function () {
\tconsole.log("http://127.0.0.1:" + server.address().port)
})
`.replaceAll('\n', '\r\n'),
  },
  {
    ...express4('destructured require', ''),
    code: `const express = require('express');
const { Router } = require('express');

const app = express();
const api = Router();

api.get('/x', (req, res) => {
  const { n } = req.query;
  res.send('0'.padEnd(n, '0'));
});

app.use('/api', api);
${listenExpress}`,
    send: query('/api/x'),
  },
];

const typed: readonly ServerCase[] = [
  {
    name: 'Express 5, TypeScript: typed handler',
    file: 'server.mts',
    code: `import express, { type Request, type Response } from 'express';

const app = express();

app.get('/x', (req: Request, res: Response): void => {
  const n = Number(req.query.n);
  res.send('x'.repeat(n));
});
${listenTyped}`,
    packages: limited,
    send: query('/x'),
  },
  {
    name: 'Express 5, TypeScript: controller class',
    file: 'server.mts',
    code: `import express, { type Express, type Request, type RequestHandler, type Response, Router } from 'express';

class SampleController {
  private readonly unit: string = 'sample ';

  public readonly rows: RequestHandler = (req, res) => {
    const size = Number(req.query['n'] ?? 10);
    res.json(Array.from({ length: size }, (_, index) => ({ index, unit: this.unit })));
  };

  public text(req: Request<object, string, never, { n?: string }>, res: Response<string>): void {
    res.send('sample '.repeat(Number(req.query.n)));
  }
}

const app: Express = express();
const router: Router = Router();
const controller = new SampleController();

router.get('/x', controller.rows);
router.get('/y', controller.text);
app.use(router);
${listenTyped}`,
    packages: limited,
    send: query('/x'),
  },
  {
    name: 'node:http, TypeScript: typed listener',
    file: 'server.mts',
    code: `import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const app = createServer((req: IncomingMessage, res: ServerResponse) => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  res.end('x'.repeat(Number(url.searchParams.get('n'))));
});
${listenTyped}`,
    packages: ['rate-limiter-flexible'],
    send: query('/x'),
  },
];

const core: readonly ServerCase[] = [
  http('repeat', `
import { createServer } from 'node:http';

const server = createServer((req, res) => {
  const url = new URL(req.url, 'http://localhost');
  res.end('x'.repeat(Number(url.searchParams.get('n'))));
});`),
  http('buffer, namespace import', `
import http from 'node:http';

const server = http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, \`http://\${req.headers.host}\`);
  const n = parseInt(searchParams.get('n'), 10);
  res.writeHead(200, { 'content-type': 'application/octet-stream' });
  res.end(Buffer.alloc(n));
});`),
  http('loop of writes in a named async function', `
import { createServer } from 'node:http';

async function answer(req, res) {
  const to = Number(new URL(req.url, 'http://localhost').searchParams.get('n'));
  for (let i = 1; i <= to; i++) {
    res.write(\`\${i}\\n\`);
  }
  res.end();
}

const server = createServer(answer);`, { large: '30000' }),
  http('on("request")', `
import { createServer } from 'node:http';

const server = createServer();
server.on('request', (req, res) => {
  const n = new URL(req.url, 'http://localhost').searchParams.get('n');
  res.end('x'.repeat(n));
});`),
  http('CommonJS, url.parse', `
const http = require('http');
const url = require('url');

const server = http.createServer(function (req, res) {
  const { query } = url.parse(req.url, true);
  res.end(JSON.stringify(Array.from({ length: +query.n }, (_, i) => i)));
});`, { file: 'server.cjs' }),
];

export const serverCases: readonly (ServerCase & { readonly hostile: readonly string[]; readonly large: string; readonly reports: readonly ('size' | 'rate')[] })[] = [
  ...amplifiers,
  ...registrations,
  ...commonJs,
  ...typed,
  ...core,
  ...frameworkServers,
].map((server) => ({ hostile: hostileText, large: '200000', reports: ['size', 'rate'] as const, ...server }));
