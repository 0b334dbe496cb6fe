import fs from 'node:fs';
import { expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import { createProjects } from '../../src/project/project.ts';
import { parseFile } from '../knowledge/parse.ts';
import { temporaryProjects } from './temporary.ts';

const create = temporaryProjects();

/** More files that use a barrel than are searched for what starts a server. */
const USERS = 90;
const PARTS = 60;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const registering = (name: string): string => `export function ${name}(app) {\n  app.get('/users', (req, res) => res.json({ q: req.query.q }));\n}\n`;

const users = Object.fromEntries(numbers(USERS).map((index) => [`src/services/service${String(index)}.js`, `import { part${String(index % PARTS)} } from '../parts/index.js';\n\nexport const load${String(index)} = () => part${String(index % PARTS)}(${String(index)});\n${'// filler\n'.repeat(250)}`]));
const parts = Object.fromEntries(numbers(PARTS).map((index) => [`src/parts/part${String(index)}.js`, `export const part${String(index)} = (value) => value + ${String(index)};\n`]));
const barrelOf = (reExports: string): string => `${numbers(PARTS).map((index) => `export { part${String(index)} } from './part${String(index)}.js';`).join('\n')}\n${reExports}\n`;

const appOf = (imports: string, calls: string): string => `import express from 'express';
import { rateLimit } from 'express-rate-limit';
${imports}
const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
${calls}
app.listen(3000);
`;

const PACKAGE = '{ "type": "module", "dependencies": { "express": "5", "express-rate-limit": "8" } }';

/** Verdicts on files of a project, asked for in this order. */
function verdictsOf(files: Record<string, string>, asked: readonly string[]): Record<string, readonly string[]> {
  const { at } = create({ 'package.json': PACKAGE, ...users, ...parts, ...files });
  const view = createProjects().viewFor(at('.'), { run: {}, file: at('src/app.js'), options: { entries: null, cache: false }, version: '0', build: null });
  return Object.fromEntries(
    asked.map((name) => {
      const facts = getFacts(parseFile(at(name), fs.readFileSync(at(name), 'utf8'), 'espree'), null, { ...view, memory: null });
      return [name, facts?.handlers.map(({ verdict }) => verdict.kind) ?? []];
    }),
  );
}

it.each([
  { form: 'by name', barrel: `export { users } from './users.js';`, app: appOf(`import { users } from './parts/index.js';`, 'users(app);') },
  { form: 'under another name', barrel: `export { users as accounts } from './users.js';`, app: appOf(`import { accounts } from './parts/index.js';`, 'accounts(app);') },
  { form: 'all together', barrel: `export * from './users.js';`, app: appOf(`import * as all from './parts/index.js';`, 'all.users(app);') },
  { form: 'as a namespace', barrel: `export * as routes from './users.js';`, app: appOf(`import { routes } from './parts/index.js';`, 'routes.users(app);') },
  { form: 'its default', barrel: `export { default as accounts } from './users.js';`, app: appOf(`import { accounts as others } from './parts/index.js';`, 'others(app);'), register: registering('').replace('function', 'default function') },
  { form: 'behind another barrel', barrel: `// What the application is made of.\nexport * from './inner.js';`, app: appOf(`import { accounts } from './parts/index.js';`, 'accounts(app);') },
  { form: 'imported before', barrel: `import { users } from './users.js';\nexport { users };`, app: appOf(`import { users } from './parts/index.js';`, 'users(app);') },
])('a long barrel passes on who registers routes: $form', ({ barrel, app, register = registering('users') }) => {
  const files = { 'src/parts/users.js': register, 'src/parts/inner.js': `export { users as accounts } from './users.js';\n`, 'src/parts/index.js': barrelOf(barrel), 'src/app.js': app };
  const alone = verdictsOf(files, ['src/parts/users.js']);
  expect(alone).toEqual({ 'src/parts/users.js': ['guarded'] });
  expect(verdictsOf(files, ['src/app.js', 'src/parts/users.js'])).toMatchObject(alone);
});

it('a file that does not name what a barrel passes on has nothing to do with it', () => {
  const app = appOf(`import { part1 } from './parts/index.js';`, 'part1(app);');
  const files = { 'src/parts/users.js': registering('users'), 'src/parts/index.js': barrelOf(`export * from './users.js';`), 'src/app.js': app };
  expect(verdictsOf(files, ['src/parts/users.js'])).toEqual({ 'src/parts/users.js': [] });
  expect(verdictsOf(files, ['src/app.js', 'src/parts/users.js'])).toEqual({ 'src/app.js': [], 'src/parts/users.js': [] });
});
