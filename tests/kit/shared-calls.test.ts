import { describe, expect, it } from 'vitest';
import { Project } from '../rules/fixed-files.ts';

const packages = { 'package.json': JSON.stringify({ type: 'module', dependencies: { express: '^5.0.0', 'express-rate-limit': '^8.0.0' } }) };
const head = "import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\nconst app = express();\n";
const limiter = "const logins = rateLimit({ windowMs: 60000, limit: 100 });\n";
const helper = 'function route(method, path, middleware, handler) {\n  app[method](path, ...middleware, (req, res) => handler(req, res));\n}\n';

function fix(text: string): { readonly changed: string; readonly messages: readonly string[]; readonly suggestions: readonly string[] } {
  const source = `${head}${text}app.listen(3000);\n`;
  const { output, messages } = new Project({ ...packages, 'app.js': source }).fix('app.js');
  return { changed: output === source ? '' : output, messages: messages.map(({ message }) => message), suggestions: messages.flatMap(({ suggestions = [] }) => suggestions.map(({ desc }) => desc)) };
}

describe('a call that registers several routes', () => {
  it('is said to, and changed by no fix where one of them has a limiter of its own', () => {
    const { changed, messages, suggestions } = fix(`${limiter}${helper}route('get', '/a', [], (req, res) => res.json(1));\nroute('get', '/b', [], (req, res) => res.json(2));\nroute('post', '/login', [logins], (req, res) => res.json(3));\n`);
    expect(changed).toBe('');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(' This call registers 3 routes.');
    expect(suggestions[0]).toContain('in front of this route alone');
  });

  it('is left to the guard of the whole app where none of them has one', () => {
    const { changed, messages } = fix("for (const path of ['/a', '/b', '/c']) app.get(path, (req, res) => res.json(1));\n");
    expect(changed).toMatch(/^app\.use\(rateLimit\(/m);
    expect(changed).toContain('app.get(path, (req, res)');
    expect(messages).toStrictEqual([]);
  });

  it('is one that is written for one route, however often that is made or whatever it is called', () => {
    const made = fix(`${limiter}function make() {\n  const router = express.Router();\n  router.get('/x', (req, res) => res.json(1));\n  return router;\n}\napp.use('/one', make());\napp.use('/two', make());\napp.post('/login', logins, (req, res) => res.json(1));\n`);
    expect(made.changed).toContain("router.get('/x', limiter, ");
    const listed = fix(`${limiter}app.get(['/p', '/q'], (req, res) => res.json(1));\napp.post('/login', logins, (req, res) => res.json(1));\n`);
    expect(listed.changed).toContain("app.get(['/p', '/q'], limiter, ");
  });
});
