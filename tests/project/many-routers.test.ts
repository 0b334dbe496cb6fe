import fs from 'node:fs';
import { expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import { createProjects } from '../../src/project/project.ts';
import { parseFile } from '../knowledge/parse.ts';
import { temporaryProjects } from './temporary.ts';

const create = temporaryProjects();

const COUNT = 20;
const names = Array.from({ length: COUNT }, (_, index) => `router${String(index)}`);

const FILES = {
  'package.json': '{ "type": "module", "dependencies": { "express": "5" } }',
  'app.js': `import express from 'express';
${names.map((name) => `import { ${name} } from './${name}.js';`).join('\n')}
const app = express();
${names.map((name) => `app.use('/${name}', ${name});`).join('\n')}
app.listen(3000);
`,
  ...Object.fromEntries(names.map((name) => [`${name}.js`, `import express from 'express';\nexport const ${name} = express.Router();\n${name}.get('/', (req, res) => res.json([]));\n`])),
};

it('of many routers that one file mounts, only the one that is asked about is read', () => {
  const { at } = create(FILES);
  const file = at('router3.js');
  const view = createProjects().viewFor(at('.'), { run: {}, file, options: { entries: null, cache: false }, version: '0', build: null });
  const read: string[] = [];
  const watched = {
    ...view,
    memory: null,
    load: (path: string) => {
      read.push(path);
      return view.load(path);
    },
  };
  const facts = getFacts(parseFile(file, fs.readFileSync(file, 'utf8'), 'espree'), null, watched);
  expect(facts?.handlers.map(({ verdict }) => verdict.kind)).toEqual(['unguarded']);
  expect(read).toContain(at('app.js'));
  expect(read.filter((path) => path !== file && path !== at('app.js'))).toEqual([]);
});
