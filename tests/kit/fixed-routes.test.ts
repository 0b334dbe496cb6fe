import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { typeErrors } from '../rules/converge.ts';
import { Project } from '../rules/fixed-files.ts';

const manifest = (...names: string[]) => JSON.stringify({ name: 'app', type: 'module', dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });

describe('one route of Elysia', () => {
  it.each([".get('/a', () => 'a')", ".all('/a', () => 'a')", ".route('GET', '/a', () => 'a')"])('has its limiter on the app, since %s takes one handler', (route) => {
    const { output, messages } = new Project({ 'package.json': manifest('elysia', 'elysia-rate-limit'), 'app.js': `import { Elysia } from 'elysia';\n\nnew Elysia()\n  ${route}\n  .listen(3000);\n` }).fix('app.js');
    expect(messages).toEqual([]);
    expect(output).toContain(`new Elysia().use(rateLimit({ duration: 60000, max: 10 }))\n  ${route}`);
  });
});

describe('a route whose replies have a type', () => {
  const text = "import Fastify from 'fastify';\n\nexport const app = Fastify();\napp.get<{ Params: { id: string }; Reply: { id: string } }>('/a/:id', async ({ params }) => ({ id: params.id }));\n";
  const { output, messages } = new Project({ 'package.json': manifest('fastify', 'rate-limiter-flexible'), 'app.ts': text }).fix('app.ts');

  it('is refused in Fastify by an error', () => {
    expect(messages).toEqual([]);
    expect(output).toContain("throw Object.assign(new Error('Too Many Requests'), { statusCode: 429 });");
    expect(typeErrors(new URL('../rules/fixtures/with-limiter/app.ts', import.meta.url).pathname, output)).toEqual([]);
  });

  it('answers 429 there', async () => {
    const app = Fastify();
    app.get('/a', () => { throw Object.assign(new Error('Too Many Requests'), { statusCode: 429 }); });
    expect((await app.inject('/a')).statusCode).toBe(429);
  });

  it('is refused in a route of the pages router by an end', () => {
    const page = "import type { NextApiRequest, NextApiResponse } from 'next';\n\ntype Data = { id: string };\n\nexport default function handler(req: NextApiRequest, res: NextApiResponse<Data>) {\n  res.status(200).json({ id: String(req.query.id) });\n}\n";
    const fixed = new Project({ 'package.json': manifest('next', 'rate-limiter-flexible'), 'pages/api/x.ts': page }).fix('pages/api/x.ts');
    expect(fixed.messages).toEqual([]);
    expect(fixed.output).toContain("return res.status(429).end('Too Many Requests');");
  });
});

it('is guarded by a name that means a limiter where the route stands', () => {
  const text = "import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\nimport { pass } from './pass.js';\nconst app = express();\nconst limiter = rateLimit({ windowMs: 60_000, limit: 10 });\napp.get('/a', limiter, (req, res) => { res.end(); });\n{\n  const limiter = pass;\n  app.get('/b', limiter, (req, res) => { res.end(); });\n}\n";
  const { output, messages } = new Project({ 'package.json': manifest('express', 'express-rate-limit'), 'pass.js': 'export const pass = (req, res, next) => { next(); };\n', 'app.js': text }).fix('app.js');
  expect(messages).toEqual([]);
  expect(output).toContain("  app.get('/b', limiter2, limiter, (req");
});

it('is not edited at the offsets of a handler in another file', () => {
  const server = "// A comment that is longer than the file of the handler, so that offsets there are offsets here as well, and a line more of it.\nimport { hooks } from './hooks.ts';\n\nDeno.serve({ port: 8001 }, hooks);\n";
  const hooks = "export async function hooks(request: Request): Promise<Response> {\n  return Response.json({});\n}\n";
  const { output, messages, suggested } = new Project({ 'package.json': manifest(), 'hooks.ts': hooks, 'server.ts': server }).fix('server.ts');
  expect(messages.map(({ messageId }) => messageId)).toEqual(['unguarded']);
  expect([output, [...suggested]]).toEqual([server, []]);
});

it.each(['export class Server', 'class Server', 'export const Server = class'])('has the limiter of an app that is the field of a class where its routes are registered: %s', (head) => {
  const routes = "    this.app.get('/a', (req, res) => { res.json(1); });\n    this.app.get('/b', (req, res) => { res.json(1); });\n";
  const text = `import express from 'express';\n\n${head} {\n  app = express();\n\n  constructor() {\n${routes}  }\n\n  listen() {\n    this.app.listen(3000);\n  }\n}\n\nnew Server().listen();\n`;
  const { output, messages } = new Project({ 'package.json': manifest('express', 'express-rate-limit'), 'app.ts': text }).fix('app.ts');
  expect(messages).toEqual([]);
  expect(output).toContain("    this.app.use(rateLimit({ windowMs: 60000, max: 10 }));\n    this.app.get('/a', (req");
  expect(output.slice(output.indexOf('new Server()'))).toBe('new Server().listen();\n');
});
