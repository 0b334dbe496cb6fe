import { expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import { parseFile } from '../knowledge/parse.ts';

const server = "import express from 'express'; const app = express(); app.get('/', (req, res) => { res.send('x'.repeat(req.query.n)); }); app.listen(3000);";

it.each([
  ['of a bundle whose lines are long', `${server} const data = ${JSON.stringify('y'.repeat(120_000))};`, null],
  ['of a server that holds long data', `${server}\n${`row = '${'y'.repeat(200)}';\n`.repeat(600)}`, 1],
  ['of a short server in one line', server, 1],
  ['of a bundle of more than a million characters', `${server}\n${'// written by a tool\n'.repeat(60_000)}`, null],
])('the handlers %s', (_what, text, handlers) => {
  expect(getFacts(parseFile('/app/server.js', text, 'espree'))?.handlers.length ?? null).toBe(handlers);
});
