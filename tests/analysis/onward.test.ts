import { expect, it } from 'vitest';
import { analyse, createMachine } from '../../src/analysis/analyse.ts';
import { mayPassOn } from '../../src/analysis/routes/onward.ts';
import { registryOf } from '../../src/analysis/routes/registry.ts';
import { createLexicon } from '../../src/analysis/values/lexicon.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { parseFile } from '../knowledge/parse.ts';

const lexicon = createLexicon(knowledge);

/** Whether the last callback of the only route may pass a request on. */
function passesOn(text: string): boolean | undefined {
  const source = parseFile('/app/server.js', text, 'espree');
  const machine = createMachine(source, lexicon, null);
  analyse(machine, source);
  for (const { thing, operations } of registryOf(machine).containers.values()) {
    const route = operations.find(({ kind }) => kind === 'route');
    const last = route?.items.at(-1);
    if (last) return mayPassOn(machine, last.value, thing.framework);
  }
  return undefined;
}

const express = (handler: string, rest = ''): string => `import express from 'express';\nconst app = express();\n${rest}\napp.get('/x', ${handler});\napp.listen(3000);\n`;
const WRAP = 'const wrap = (handler) => async (req, res, next) => { try { await handler(req, res, next); } catch (error) { next(error); } };';

it.each([
  ['takes no `next`', express('(req, res) => { res.end(); }')],
  ['only fails with it', express('(req, res, next) => { load(req).then((rows) => res.json(rows)).catch(next); if (!req.user) next(new Error()); }')],
  ['is wrapped by one that only fails with it', express('wrap((req, res) => { res.end(); })', WRAP)],
  ['is wrapped twice', express('wrap(wrap((req, res) => { res.end(); }))', WRAP)],
  ['is a method that is given it and does not take it', express('(req, res, next) => rows.list(req, res, next)', 'const rows = { list(req, res) { res.end(); } };')],
  ['is one of Koa without `next`', "import Router from '@koa/router';\nconst app = new Router();\napp.get('/x', (ctx) => { ctx.body = 'x'; });\n"],
])('a callback that %s answers for good', (_what, text) => {
  expect(passesOn(text)).toBe(false);
});

it.each([
  ['calls it', express('(req, res, next) => { if (req.user) next(); else res.end(); }')],
  ['skips the rest of its route', express("(req, res, next) => { if (req.user) next('route'); else res.end(); }")],
  ['is wrapped, and calls it', express('wrap((req, res, next) => { if (req.user) next(); else res.end(); })', WRAP)],
  ['gives it to code that is not read', express('(req, res, next) => { answer(req, res, next); }', "import { answer } from 'answers';")],
  ['keeps it', express('(req, res, next) => { req.onward = next; res.end(); }')],
  ['takes all that it is given', express('(...all) => { all[2](); }')],
  ['takes it from its arguments', express('function (req, res) { arguments[2](); }')],
  ['is of code that is not read', express('answer', "import { answer } from 'answers';")],
  ['is one of Koa that calls it', "import Router from '@koa/router';\nconst app = new Router();\napp.get('/x', async (ctx, next) => { await next(); });\n"],
  ['may pass on by what it gives', "import Router from 'express-promise-router';\nconst app = Router();\napp.get('/x', async (req, res) => { if (req.user) return 'next'; res.end(); });\n"],
])('a callback that %s may pass requests on', (_what, text) => {
  expect(passesOn(text)).toBe(true);
});
