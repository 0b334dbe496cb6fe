import { describe, expect, it } from 'vitest';
import { Project } from '../rules/fixed-files.ts';

const manifest = (fastify = '^5.0.0'): string => JSON.stringify({ type: 'module', dependencies: { fastify, '@fastify/rate-limit': '^10.0.0' } });
const start = "import Fastify from 'fastify';\nimport rateLimit from '@fastify/rate-limit';\n\nconst app = Fastify();\nawait app.register(rateLimit, { global: false });\n\n";
const limit = 'rateLimit: { max: 10, timeWindow: 60000 }';

describe('a plugin that limits only the routes which ask for it', () => {
  it.each([
    ["app.get('/a', async () => 'a');", `app.get('/a', { config: { ${limit} } }, async () => 'a');`],
    ["app.get('/a', {}, async () => 'a');", `app.get('/a', { config: { ${limit} } }, async () => 'a');`],
    ["app.get('/a', { bodyLimit: 10 }, async () => 'a');", `app.get('/a', { config: { ${limit} }, bodyLimit: 10 }, async () => 'a');`],
    ["app.get('/a', { config: { tag: 1 } }, async () => 'a');", `app.get('/a', { config: { ${limit}, tag: 1 } }, async () => 'a');`],
    [
      "app.route({\n  method: 'GET',\n  url: '/a',\n  handler: async () => 'a',\n});",
      `app.route({\n  method: 'GET',\n  url: '/a',\n  config: { ${limit} },\n  handler: async () => 'a',\n});`,
    ],
  ])('is asked for in the options of %s', (route, expected) => {
    const { output, messages } = new Project({ 'package.json': manifest(), 'app.js': `${start}${route}\n` }).fix('app.js');
    expect(output).toBe(`${start}${expected}\n`);
    expect(messages).toEqual([]);
  });

  it('is asked for by the routes of another file', () => {
    const routes = "export default async function routes(app) {\n  app.get('/a', async () => 'a');\n}\n";
    const { output } = new Project({ 'package.json': manifest(), 'app.js': `${start.replace('\n\n', "\nimport routes from './routes.js';\n\n")}app.register(routes);\n`, 'routes.js': routes }).fix('routes.js');
    expect(output).toContain(`app.get('/a', { config: { ${limit} } }, async`);
  });

  it.each([
    ['options that are not written out', "const shared = { config: { tag: 1 } };\napp.get('/a', shared, async () => 'a');"],
    ['a part of them that a spread brings', "const shared = { config: { tag: 1 } };\napp.get('/a', { ...shared }, async () => 'a');"],
    ['a route that takes the limit off', "app.get('/a', { config: { rateLimit: false } }, async () => 'a');"],
  ])('is not asked for in %s', (_, route) => {
    const { output, suggested } = new Project({ 'package.json': manifest(), 'app.js': `${start}${route}\n` }).fix('app.js');
    expect(output).toBe(`${start}${route}\n`);
    expect([...suggested.keys()]).toEqual(['Ask `limiter` at the start of this handler (needs the package `rate-limiter-flexible`).']);
  });

  it('is asked for by a person for a health check, and the message says how', () => {
    const { output, messages, suggested } = new Project({ 'package.json': manifest(), 'app.js': `${start}app.get('/health', async () => 'a');\n` }).fix('app.js');
    expect(output).toBe(`${start}app.get('/health', async () => 'a');\n`);
    expect(messages.map(({ message }) => message)).toEqual(['`GET /health` answers without a rate limit: none on the route or on `app`. `rateLimit` limits only the routes that ask for it in `config.rateLimit`.']);
    expect([...suggested.keys()]).toEqual([`Ask for the limiter in the options of this route: \`config: { ${limit} }\`.`]);
  });
});

describe('a plugin for a whole app with health checks', () => {
  const app = (paths: readonly string[]): string => `import Fastify from 'fastify';\n\nconst app = Fastify();\n${paths.map((path) => `app.get('${path}', async () => 'ok');\n`).join('')}await app.listen({ port: 3000 });\n`;

  it('leaves these out', () => {
    const { output, messages } = new Project({ 'package.json': manifest(), 'app.js': app(['/a', '/health', '/b', '/hooks/webhook']) }).fix('app.js');
    expect(output).toContain("{ max: 10, timeWindow: 60000, allowList: (request) => request.routeOptions.url === '/health' || request.routeOptions.url === '/hooks/webhook' });");
    expect(messages).toEqual([]);
  });

  it('leaves nothing out where there are none', () => {
    expect(new Project({ 'package.json': manifest(), 'app.js': app(['/a', '/healthy-food']) }).fix('app.js').output).toContain('register(fastifyRateLimit, { max: 10, timeWindow: 60000 });');
  });

  it('is left to a person where the version may not tell the route of a request', () => {
    const text = app(['/a', '/health', '/b']);
    const { output, suggested } = new Project({ 'package.json': manifest('^4.0.0'), 'app.js': text }).fix('app.js');
    expect(output).toBe(text);
    expect([...suggested.keys()]).toContain('Put `fastifyRateLimit` in front of every route on `app`.');
  });
});
