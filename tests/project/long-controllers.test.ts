import fs from 'node:fs';
import { expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import type { Facts } from '../../src/analysis/model.ts';
import { createProjects } from '../../src/project/project.ts';
import { parseFile } from '../knowledge/parse.ts';
import { temporaryProjects } from './temporary.ts';

const create = temporaryProjects();

/** Code that is worth a run, of so many statements. */
const long = (count: number): string => `let sum = 0; for (let i = 0; i < 3; i++) sum += i;\n${Array.from({ length: count }, (_, index) => `sum += Math.max(Number(req.query.a${String(index)}), sum);`).join('\n')}`;

const HANDLERS = 12;
const STATEMENTS = 1600;

const names = Array.from({ length: HANDLERS }, (_, index) => `handle${String(index)}`);
const routerOf = (path: string): string => `import express from 'express';
import * as controller from './controller.js';
export const router = express.Router();
${names.map((name) => `router.get('/${path}/${name}', controller.${name});`).join('\n')}
`;

const FILES = {
  'package.json': '{ "type": "module", "dependencies": { "express": "4", "express-rate-limit": "7" } }',
  'app.js': `import express from 'express';
import { limiter } from './limits.js';
import { check } from './check.js';
import { router as early } from './early.js';
import { router as late } from './late.js';
const app = express();
app.use(check);
app.use('/early', early);
app.use(limiter);
app.use('/late', late);
app.listen(3000);
`,
  'limits.js': `import { rateLimit } from 'express-rate-limit';\nexport const limiter = rateLimit({ windowMs: 60_000, max: 10 });\n`,
  'check.js': `export function check(req, res, next) {\n${long(STATEMENTS)}\nif (sum > 5) res.status(401).end(); else next();\n}\n`,
  'controller.js': names.map((name) => `export function ${name}(req, res) {\n${long(STATEMENTS)}\nres.json({ sum });\n}\n`).join('\n'),
  'early.js': routerOf('e'),
  'late.js': routerOf('l'),
};

function verdictsOf(files: readonly string[], project: Readonly<Record<string, string>> = FILES): Record<string, readonly string[]> {
  const { at } = create(project);
  const facts = factsIn(at);
  return Object.fromEntries(files.map((name) => [name, facts(name)?.handlers.map(({ verdict }) => verdict.kind) ?? []]));
}

/** Reads the facts of one file after the other, in one project. */
function factsIn(at: (name: string) => string): (name: string) => Facts | null {
  const view = createProjects().viewFor(at('.'), { run: {}, file: at('app.js'), options: { entries: null, cache: false }, version: '0', build: null });
  return (name) => getFacts(parseFile(at(name), fs.readFileSync(at(name), 'utf8'), 'espree'), null, { ...view, memory: null });
}

it('short files that register long handlers of others, behind long middleware, are decided whichever is asked about first', () => {
  const expected = { 'early.js': names.map(() => 'unguarded'), 'late.js': names.map(() => 'guarded') };
  expect(verdictsOf(['early.js', 'late.js'])).toEqual(expected);
  expect(verdictsOf(['late.js', 'early.js'])).toEqual(expected);
});

it('a handler is decided where a helper of another file, which is given its request, asks for what takes long to make', () => {
  const project = {
    'package.json': FILES['package.json'],
    'app.js': `import express from 'express';\nimport { accessOf } from './access.js';\nconst app = express();\napp.get('/a', async (req, res) => { res.json(await accessOf(req)); });\napp.listen(3000);\n`,
    'access.js': `import { find } from './store.js';\nexport async function accessOf(req) { return (await find(req.params.id, req.query)).access; }\n`,
    'store.js': `export async function find(id, query) {\n${long(STATEMENTS * 8).replaceAll('req.query', 'query')}\nreturn { id, access: String(sum) };\n}\n`,
  };
  expect(verdictsOf(['app.js'], project)).toEqual({ 'app.js': ['unguarded'] });
});

it('what a helper of another file makes of a number is known behind a call that takes too long to be followed', () => {
  const { at } = create({
    'package.json': FILES['package.json'],
    'app.js': `import express from 'express';
import { find } from './store.js';
import { sizeOf } from './sizes.js';
const app = express();
${['first', 'second'].map((name) => `app.get('/${name}', async (req, res) => { const { text } = await find(req.params.id, req.query); res.send(text + 'x'.repeat(sizeOf(req.query.n))); });`).join('\n')}
app.listen(3000);
`,
    'sizes.js': 'export function sizeOf(text) { return Number(text) * 2; }\n',
    'store.js': `export async function find(id, query) {\n${long(STATEMENTS * 8).replaceAll('req.query', 'query')}\nreturn { id, text: String(sum).padStart(8) };\n}\n`,
  });
  const facts = factsIn(at)('app.js');
  expect(facts?.amplifications.map(({ origin }) => origin)).toEqual(['request', 'request']);
});
