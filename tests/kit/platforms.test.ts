import { expect, it } from 'vitest';
import { Project } from '../rules/fixed-files.ts';

const manifest = (dependencies: Readonly<Record<string, string>>, devDependencies = {}): string => JSON.stringify({ type: 'module', dependencies, devDependencies });
const app = "import { Hono } from 'hono';\n\nconst app = new Hono();\napp.get('/a', (c) => c.text('a'));\n\nexport default app;\n";
const hono = { hono: '^4.0.0', 'hono-rate-limiter': '^0.5.4' };

it.each([
  ['a configuration of Wrangler', { 'package.json': manifest(hono), 'wrangler.toml': 'name = "w"\n' }],
  ['Wrangler among the tools', { 'package.json': manifest(hono, { wrangler: '^4.0.0' }) }],
  ['the types of Workers', { 'package.json': manifest(hono, { '@cloudflare/workers-types': '^4.0.0' }) }],
])('makes no limiter with a timer at the start of a Worker, as of %s', (_, files) => {
  const { output, messages, suggested } = new Project({ ...files, 'app.js': app }).fix('app.js');
  expect(output).toBe(app);
  expect(messages).toHaveLength(1);
  const [text = ''] = [...suggested.values()];
  expect(suggested.size).toBe(1);
  expect(text).toContain("if (!(await c.env.RATE_LIMITER.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' })).success) {");
  expect(text).not.toContain('hono-rate-limiter');
});

it('makes one on Node, whatever it is deployed with', () => {
  const onNode = { ...hono, '@hono/node-server': '^1.0.0' };
  const { output } = new Project({ 'package.json': manifest(onNode, { wrangler: '^4.0.0' }), 'app.js': app }).fix('app.js');
  expect(output).toContain('rateLimiter({ windowMs: 60000, limit: 10');
});

const route = "export default defineEventHandler(() => ({ name: 'x' }));\n";
const nuxt = { 'package.json': manifest({ nuxt: '^4.0.0', 'rate-limiter-flexible': '^7.0.0' }), 'server/api/verify.js': route };

it.each(['cloudflare-module', 'cloudflare_pages', 'vercel-edge', 'netlify-edge'])('leaves the address of clients to a person with the preset %s', (preset) => {
  const { output, suggested } = new Project({ ...nuxt, 'nuxt.config.ts': `export default defineNuxtConfig({ nitro: { preset: '${preset}' } });\n` }).fix('server/api/verify.js');
  expect(output).toBe(route);
  expect(suggested.size).toBe(1);
});

it.each(["export default defineNuxtConfig({ nitro: { preset: 'node-server' } });\n", 'export default defineNuxtConfig({});\n'])('limits by the address on Node: %s', (config) => {
  const { output } = new Project({ ...nuxt, 'nuxt.config.ts': config }).fix('server/api/verify.js');
  expect(output).toContain("limiter.consume(event.node?.req.socket.remoteAddress || 'unknown')");
});

it.each([
  ['7.4.0', false],
  ['8.0.0', false],
  ['7.1.1', true],
  ['9.0.0', true],
])('makes no limiter by itself of a version that the build of Next.js cannot take: %s', (version, isMade) => {
  const text = 'export async function GET() {\n  return Response.json({});\n}\n';
  const files = { 'package.json': manifest({ next: '^15.0.0', 'rate-limiter-flexible': '*' }), 'node_modules/rate-limiter-flexible/package.json': JSON.stringify({ name: 'rate-limiter-flexible', version }), 'app/api/x/route.js': text };
  const { output, suggested } = new Project(files).fix('app/api/x/route.js');
  expect(output !== text).toBe(isMade);
  if (!isMade) expect([...suggested.keys()]).toEqual(['Ask `limiter` at the start of this handler (needs `rate-limiter-flexible` 9 or newer, since webpack cannot bundle the one that is installed).']);
});

const elysia = "import { Elysia } from 'elysia';\n\nnew Elysia().get('/a', () => 'a').listen(3000);\n";

it.each([
  ['on Node, where Bun has not told the address', { '@elysiajs/node': '^1.4.5' }, "rateLimit({ duration: 60000, max: 10, generator: (request) => String(Reflect.get(request, 'ip')) })"],
  ['on Bun, beside another package that runs on Node', {}, 'rateLimit({ duration: 60000, max: 10 })'],
])('counts the clients of Elysia apart %s', (_, adapter, limiter) => {
  const files = { 'package.json': manifest({ elysia: '^1.4.0', 'elysia-rate-limit': '^4.5.0', ...adapter }), 'node_modules/@elysiajs/node/package.json': JSON.stringify({ name: '@elysiajs/node', version: '1.4.5' }), 'app.js': elysia };
  const { output } = new Project(files).fix('app.js');
  expect(output).toContain(`.use(${limiter})`);
});
