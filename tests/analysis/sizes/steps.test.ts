import { describe, expect, it } from 'vitest';
import { hardFiles } from '../../../scripts/bench/sizes.ts';
import { analyse, createMachine } from '../../../src/analysis/analyse.ts';
import { createLexicon } from '../../../src/analysis/values/lexicon.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { parseFile } from '../../knowledge/parse.ts';

/*
 * What the analysis does is counted, not timed: `npm run bench:sizes` prints the times of the same files.
 */

const lexicon = createLexicon(knowledge);

/** One request's budget, and what the module around it takes. */
const MOST_STEPS = 100_000;
/** So deep the parser still reads without a larger stack. */
const PARSED = 500;
/** Nesting is given up at a depth, and said nothing of. */
const NESTED = new Set(['brackets', 'parentheses', 'signs', 'products', 'blocks', 'conditions in each other', 'calls in each other', 'members', 'operands of +', 'loops in each other']);

function stepsOf(text: string): number {
  const source = parseFile('/app/server.js', text, 'espree');
  const machine = createMachine(source, lexicon, null);
  expect(analyse(machine, source)).not.toBeNull();
  return machine.budget.steps;
}

describe('steps', () => {
  it.each(hardFiles.map(({ name, count, write }) => ({ name, count: NESTED.has(name) ? Math.min(count, PARSED) : count, write })))('$count $name take no more than a budget', ({ count, write }) => {
    expect(stepsOf(write(count))).toBeLessThanOrEqual(MOST_STEPS);
  });

  it.each(['chained declarations', 'calls of one function', 'cases of a switch', 'conditions that cap one number', 'refusals of one number', 'concatenations', 'doublings', 'loops that append to one text'])(
    'of %s grow with their number',
    (name) => {
      const { write } = hardFiles.find((each) => each.name === name) ?? { write: () => '' };
      const base = stepsOf(write(0));
      const [few, many] = [stepsOf(write(100)) - base, stepsOf(write(400)) - base];
      expect(many / few).toBeGreaterThan(3);
      expect(many / few).toBeLessThan(5);
    },
  );

  it('count copies, which are the longer the more there is', () => {
    const { write } = hardFiles.find(({ name }) => name === 'pushes') ?? { write: () => '' };
    const base = stepsOf(write(0));
    expect((stepsOf(write(400)) - base) / (stepsOf(write(100)) - base)).toBeGreaterThan(5);
  });

  it('that are spent leave what was decided before, and say of the rest that it is open', () => {
    const work = `function work(n) {\n${'  n = n + 1;\n'.repeat(300)}  return n;\n}\n`;
    const calls = Array.from({ length: 15 }, (_, index) => `total += work(req.query.n + ${index});`).join(' ');
    const handlers = Array.from({ length: 12 }, (_, index) => `app.get('/${index}', (req, res) => { let total = 0; ${calls} res.send('x'.repeat(req.query.n)); });\n`).join('');
    const source = parseFile('/app/server.js', `import express from 'express';\nconst app = express();\n${work}${handlers}app.listen(3000);\n`, 'espree');
    const findings = analyse(createMachine(source, lexicon, null), source);
    const verdicts = findings?.handlers.map(({ verdict }) => (verdict.kind === 'unknown' ? verdict.why.reason : verdict.kind));
    expect(verdicts).toHaveLength(12);
    expect(verdicts?.[0]).toBe('unguarded');
    expect(verdicts?.at(-1)).toBe('budget');
  });

  it('that are spent keep what was begun: listeners are called', () => {
    const work = `function work(n) {\n${'  n = n + 1;\n'.repeat(300)}  return n;\n}\n`;
    const text = `import { Server } from 'socket.io';\nconst io = new Server(3000);\nio.on('connection', (socket) => { socket.on('ask', (reply) => reply('x'.repeat(1e6))); });\n${work}${'work(Number(process.env.N));\n'.repeat(400)}`;
    const source = parseFile('/app/server.js', text, 'espree');
    const machine = createMachine(source, lexicon, null);
    expect(analyse(machine, source)?.handlers).toHaveLength(1);
  });

  it.each([
    ['listeners that add each other', (name: string) => `emitter.on('${name}', ${name});`],
    ['functions that call each other', (name: string) => `if (node.${name}) ${name}(node.${name});`],
  ])('of %s grow with their pairs', (_what, use) => {
    const withFunctions = (count: number): number => {
      const names = Array.from({ length: count }, (_, index) => `each${String(index)}`);
      const all = names.map(use).join(' ');
      const functions = names.map((name) => `  function ${name}(node) { res.write('${name}'.repeat(2)); ${all} }`).join('\n');
      return stepsOf(`import express from 'express';\nimport emitter from 'emitter';\nconst app = express();\napp.post('/', (req, res) => {\n${functions}\n  const node = req.body;\n  ${all}\n});\napp.listen(3000);\n`);
    };
    expect(withFunctions(8)).toBeLessThan(24 * withFunctions(2));
  });

  it.each([
    ['paths that are joined', "import path from 'node:path';", "res.sendFile(path.join(folder, 'page.html'));"],
    ['what a comment says', '', "/** Not like 'x'.repeat(n) ** 2. */ res.json({ folder });"],
    ['what is given to the function around it', '', 'res.json({ folder, options, size: options.size });'],
  ])('are not taken for a handler that may only speak of %s', (_what, imported, body) => {
    expect(stepsOf(inFactory(imported, body))).toBe(stepsOf(inFactory(imported, 'res.end();')));
  });

  it.each([
    ['a list that is called like a module of paths', "import path from 'node:path';", "const parts = (path) => path.join(folder); res.send(parts(req.query.list));"],
    ['an amplifier beside a comment', '', "/* short */ res.send('x'.repeat(req.query.n));"],
    ['a function that amplifies, given to the one around it', '', 'res.send(options(req.query.n));', "(n) => 'x'.repeat(n)"],
  ])('are taken for a handler with %s', (_what, imported, body, options = '{ size: 1 }') => {
    expect(stepsOf(inFactory(imported, body, options))).toBeGreaterThan(stepsOf(inFactory(imported, 'res.end();', options)));
  });
});

describe('functions in front of many routes', () => {
  const work = Array.from({ length: 50 }, (_, index) => `  if (req.headers.h${String(index)}) { req.n = req.headers.h${String(index)}; }`).join('\n');
  const server = (guard: string, routes: readonly string[]): string => `import express from 'express';
const app = express();
function user(req, res, next) {
${work}
  req.text = 'x'.repeat(req.headers.n);
  next();
}
function allows(most) {
  return (req, res, next) => { req.most = most; next(); };
}
${routes.map((path) => `app.get('/${path}', ${guard}, (req, res) => { res.send('x'.repeat(req.most)); });`).join('\n')}
app.listen(3000);
`;
  const routes = (count: number): string[] => Array.from({ length: count }, (_, index) => `r${String(index)}`);

  it.each(['user', "user, allows('1')"])('run once: %s', (guard) => {
    const [few, many] = [stepsOf(server(guard, routes(10))), stepsOf(server(guard, routes(110)))];
    expect((many - few) / 100).toBeLessThan(60);
    expect(few).toBeGreaterThan(400);
  });

  it('run again when they were given something else', () => {
    const text = server('user, allows(10)', ['small']).replace('app.listen', "app.get('/large', user, allows(1e7), (req, res) => { res.send('x'.repeat(req.most)); });\napp.listen");
    const source = parseFile('/app/server.js', text, 'espree');
    const found = analyse(createMachine(source, lexicon, null), source)?.amplifications ?? [];
    expect(found.map(({ reach }) => reach)).toEqual([10, 1e7]);
  });
});

/** A server whose only handler stands in a function that is given what it uses. */
function inFactory(imported: string, body: string, options = '{ size: 1 }'): string {
  return `import express from 'express';\n${imported}\nconst app = express();\nfunction routes(folder, options) {\n  app.get('/x', (req, res) => { ${body} });\n}\nroutes('/files', ${options});\napp.listen(3000);\n`;
}
