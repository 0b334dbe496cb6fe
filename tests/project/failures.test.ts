import path from 'node:path';
import { expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import type { Modules } from '../../src/analysis/modules.ts';
import { parseFile } from '../knowledge/parse.ts';

const text = `import express from 'express';
import { limiter } from './limits.js';

const app = express();

app.get('/a', (req, res) => res.json([]));
app.get('/b', limiter, (req, res) => res.json([]));
app.listen(3000);
`;
const file = path.resolve('server.js');

const fails = (): never => {
  throw new Error('The disk is gone.');
};
const broken: Modules = { resolve: fails, load: fails, text: fails, config: fails, importsOf: fails, importersOf: fails, reaches: fails, circleOf: fails, loadsOf: fails, isTest: fails, rankOf: fails, ownerOf: fails, filesBelow: fails, usersOf: fails, memory: null };

it('in other files leave the facts of the file itself', () => {
  const errors: unknown[] = [];
  const facts = getFacts(parseFile(file, text, 'espree'), null, broken, (error) => errors.push(error));
  expect(errors).toHaveLength(1);
  expect(facts?.handlers.map(({ verdict }) => verdict.kind)).toEqual(['unguarded', 'unknown']);
});
