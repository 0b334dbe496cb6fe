import { describe, expect, it } from 'vitest';
import { Project } from '../rules/fixed-files.ts';

const packages = { 'package.json': JSON.stringify({ type: 'module', dependencies: { express: '^5.0.0', 'express-rate-limit': '^8.0.0' } }) };
const express = "import express from 'express';";
const limits = "import { rateLimit } from 'express-rate-limit';";
const two = (name: string, paths = ['/one', '/two']): string => paths.map((path) => `${name}.get('${path}', (req, res) => res.send('ok'));\n`).join('');
/** An app of its own, with two routes that lack a limit and what stands beside them. */
const app = (beside: string, routes = two('app')): string => `${express}\n${limits}\nconst app = express();\n${routes}${beside}\napp.listen(3000);\n`;
const wide = /^\w+\.use\(rateLimit\(\{ windowMs: 60000, limit: 10 \}\)\);$/m;
const single = /'\/(?:one|two)', limiter, /g;

function fix(files: Readonly<Record<string, string>>, name = 'app.js'): { readonly isWide: boolean; readonly single: number; readonly suggestions: number } {
  const { output, messages } = new Project({ ...packages, ...files }).fix(name);
  return { isWide: wide.test(output), single: output.match(single)?.length ?? 0, suggestions: messages.flatMap(({ suggestions = [] }) => suggestions).length };
}

const ofAll = { isWide: true, single: 0, suggestions: 0 };
const oneByOne = { isWide: false, single: 2, suggestions: 0 };

describe('a guard for a whole app is put in where', () => {
  it('nothing beneath is limited', () => {
    expect(fix({ 'app.js': app('') })).toStrictEqual(ofAll);
  });

  it('what is registered behind refuses only what was not found, or failed', () => {
    expect(fix({ 'app.js': app("app.use((req, res) => res.status(404).send('no'));\napp.use((error, req, res, next) => res.status(500).send('no'));") })).toStrictEqual(ofAll);
  });

  it('another file brings what answers no request but one that was not found', () => {
    const last = "export const last = (req, res) => res.status(404).send('no');\n";
    expect(fix({ 'app.js': `import { last } from './last.js';\n${app('app.use(last);')}`, 'last.js': last })).toStrictEqual(ofAll);
  });
});

describe('routes are guarded one by one where', () => {
  it('routes of another file have no limit either, which the same run mends there', () => {
    const v1 = `${express}\nexport const v1 = express.Router();\n${two('v1', ['/three', '/four'])}`;
    const files = { 'app.js': `import { v1 } from './v1.js';\n${app("app.use('/v1', v1);")}`, 'v1.js': v1 };
    expect(fix(files)).toStrictEqual(oneByOne);
    expect(fix(files, 'v1.js')).toStrictEqual(ofAll);
  });

  it('a function of another file registers some, each of which is mended there', () => {
    const files = { 'app.js': `import { more } from './more.js';\n${app('more(app);')}`, 'more.js': `export function more(app) {\n${two('app', ['/one'])}}\n` };
    expect(fix(files)).toStrictEqual(oneByOne);
    expect(fix(files, 'more.js')).toMatchObject({ isWide: false, single: 1 });
  });

  it('another route has a limiter', () => {
    expect(fix({ 'app.js': app("app.get('/paid', rateLimit({ windowMs: 60000, limit: 5000 }), (req, res) => res.send('ok'));") })).toStrictEqual(oneByOne);
  });

  it('another path has one', () => {
    expect(fix({ 'app.js': app("app.use('/paid', rateLimit({ windowMs: 60000, limit: 5000 }));\napp.get('/paid/a', (req, res) => res.send('ok'));") })).toStrictEqual(oneByOne);
  });

  it('a route counts in a middleware of its own', () => {
    const own = "const counts = new Map();\nsetInterval(() => counts.clear(), 60000).unref();\nfunction busy(req, res, next) {\n  const count = (counts.get(req.ip) ?? 0) + 1;\n  counts.set(req.ip, count);\n  if (count > 5000) return res.status(429).send('no');\n  next();\n}\napp.get('/paid', busy, (req, res) => res.send('ok'));";
    expect(fix({ 'app.js': app(own) })).toStrictEqual(oneByOne);
  });

  it('a middleware of another place may count', () => {
    expect(fix({ 'app.js': `import { busy } from './missing.js';\n${app("app.get('/paid', busy, (req, res) => res.send('ok'));")}` })).toStrictEqual(oneByOne);
  });

  it.each([
    ['itself', "v1.use(rateLimit({ windowMs: 60000, limit: 5000 }));\nv1.post('/scrape', (req, res) => res.send('ok'));"],
    ['on one of its routes', "v1.post('/scrape', rateLimit({ windowMs: 60000, limit: 5000 }), (req, res) => res.send('ok'));"],
  ])('a router of another file has one %s', (_, routes) => {
    const v1 = `${express}\n${limits}\nexport const v1 = express.Router();\n${routes}\n`;
    expect(fix({ 'app.js': `import { v1 } from './v1.js';\n${app("app.use('/v1', v1);")}`, 'v1.js': v1 })).toStrictEqual(oneByOne);
  });
});

describe('a router that is mounted without a path', () => {
  const router = `${express}\nexport const small = express.Router();\n${two('small')}`;
  const around = (mount: string, behind: string): string => `${express}\nimport { small } from './small.js';\nconst app = express();\n${mount}\n${behind}\napp.listen(3000);\n`;

  it.each(['app.use(small);', "app.use('/', small);"])('is guarded route by route where others come behind: %s', (mount) => {
    expect(fix({ 'small.js': router, 'app.js': around(mount, "app.post('/scrape', (req, res) => res.send('ok'));") }, 'small.js')).toStrictEqual(oneByOne);
  });

  it('is so where another router comes behind for the same path', () => {
    const other = `${express}\nexport const other = express.Router();\nother.post('/scrape', (req, res) => res.send('ok'));\n`;
    expect(fix({ 'small.js': router, 'other.js': other, 'app.js': `import { other } from './other.js';\n${around("app.use('/v1', small);", "app.use('/v1', other);")}` }, 'small.js')).toStrictEqual(oneByOne);
  });

  it('is guarded whole where nothing does, or for another path', () => {
    expect(fix({ 'small.js': router, 'app.js': around('app.use(small);', "app.use((req, res) => res.status(404).send('no'));") }, 'small.js')).toStrictEqual(ofAll);
    expect(fix({ 'small.js': router, 'app.js': around("app.use('/small', small);", "app.post('/scrape', (req, res) => res.send('ok'));") }, 'small.js')).toStrictEqual(ofAll);
  });
});

describe('health checks and webhooks', () => {
  it.each(['/healthz', '/health/ready', '/api/webhooks/stripe', '/Status'])('are limited by a person alone: %s', (path) => {
    expect(fix({ 'app.js': app('', two('app', [path])) })).toMatchObject({ isWide: false, single: 0, suggestions: 2 });
  });

  it('keep a guard off the whole app', () => {
    expect(fix({ 'app.js': app("app.get('/healthz', (req, res) => res.send('ok'));") })).toMatchObject({ isWide: false, single: 2, suggestions: 2 });
  });

  it('are no paths that merely begin so', () => {
    expect(fix({ 'app.js': app("app.get('/healthy-food', (req, res) => res.send('ok'));") })).toStrictEqual(ofAll);
  });
});
