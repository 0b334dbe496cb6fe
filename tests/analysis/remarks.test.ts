import { describe, expect, it } from 'vitest';
import { analyse, createMachine } from '../../src/analysis/analyse.ts';
import { createLexicon } from '../../src/analysis/values/lexicon.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { parseFile } from '../knowledge/parse.ts';

const lexicon = createLexicon(knowledge);

function run(text: string): { readonly steps: number; readonly verdict: string | undefined; readonly reach: number | null | undefined } {
  const source = parseFile('/app/server.js', text, 'espree');
  const machine = createMachine(source, lexicon, null);
  const found = analyse(machine, source);
  return { steps: machine.budget.steps, verdict: found?.handlers[0]?.verdict.kind, reach: found?.amplifications[0]?.reach };
}

/** Long enough for its steps to show, and loud. */
const WORK = Array.from({ length: 60 }, (_, index) => `  for (let i = 0; i < ${String(index)}; i++) text = text.replace('a', () => String(i));`).join('\n');

/** A server whose handler calls `say` and takes nothing of it. */
function server(say: string, call: string, rest = ''): string {
  return `import express from 'express';
import { client } from 'metrics';
const app = express();
const seen = new Map();
let last = null;
${rest}
${say}
app.get('/', async (req, res) => {
  ${call}
  res.send('x'.repeat(req.query.n));
});
app.listen(3000);
`;
}

const log = (end: string, parameters = 'text'): string => `function say(${parameters}) {\n${WORK}\n  ${end}\n}`;

describe('a call whose result is not used', () => {
  it.each([
    ['logs', log('console.log(text);'), 'say(req.query.text);'],
    ['measures, by a package', log('client.set(text);'), 'say(req.query.text);'],
    ['is awaited', log('return fetch(text);').replace('function', 'async function'), 'await say(req.query.text);'],
    ['throws, and catches that', log('try { throw new Error(text); } catch (error) { console.log(error); }'), 'say(req.query.text);'],
    ['writes into what it has made', log('const all = {}; all.text = text; const list = []; list.push(text); console.log(all, list);'), 'say(req.query.text);'],
    ['reads the request', log('console.log(req.method, req.query.n, text);', 'req, text'), "say(req, '');"],
    ['reads the request, and hands it to itself', log("if (text) say(req, ''); console.log(req.method);", 'req, text'), "say(req, '');"],
    ['reads the request, and hands it to one that hands it back', log('other(req); console.log(req.method);', 'req, text'), "say(req, '');", "function other(req) { if (req.n) say(req, ''); }"],
    ['keeps something that no other function can see', log('note();'), 'say(req.query.text);', 'function note() { last = Date.now(); console.log(last); }'],
    ['is a method of an object', `const logger = { line(text) {\n${WORK}\n  this.write(text); }, write(text) { console.log(text); } };`, 'logger.line(req.query.text);'],
    ['is a method of an instance', `class Logger {\n  line(text) {\n${WORK}\n  this.write(text); }\n  write(text) { console.log(text); }\n}\nconst logger = new Logger();`, 'logger.line(req.query.text);'],
  ])('needs no run where it %s', (_what, say, call, rest = '') => {
    const without = run(server(say, '', rest));
    const found = run(server(say, call, rest));
    expect(found.steps - without.steps).toBeLessThan(40);
    expect(found).toMatchObject({ verdict: 'unguarded', reach: null });
  });

  it.each([
    ['throws', log("if (text.length > 5) throw new Error('long');"), 'say(req.query.text);'],
    ['throws in a function of its own', log('fail(text);'), 'say(req.query.text);', "function fail(text) { throw new Error(text); }"],
    ['writes into what it is given', log('req.text = text;', 'req, text'), "say(req, '');"],
    ['writes into what it is given, when it has handed that to itself', log("if (text) say(req, ''); req.text = text;", 'req, text'), "say(req, '');"],
    ['changes what others hold', log('seen.set(text, 1);'), 'say(req.query.text);'],
    ['keeps something that another function gives away', log('last = Date.now();'), 'say(req.query.text);', 'function recent() { return last; }\napp.get("/last", (req, res) => { res.json(recent()); });'],
    ['answers', log('res.json(text);', 'res, text'), "say(res, '');"],
    ['hands the response on', log('client.end(res);', 'res, text'), "say(res, '');"],
    ['calls what it is given', log('text();'), 'say(() => res.end());'],
    ['counts in a store', log('client.incr(text);'), 'say(req.query.text);'],
    ['asks what is called a limiter', log('client.rateLimit(text);'), 'say(req.query.text);'],
    ['checks by a package', log('client.assertShort(text);'), 'say(req.query.text);'],
  ])('is run where it %s', (_what, say, call, rest = '') => {
    expect(run(server(say, call, rest)).steps - run(server(say, '', rest)).steps).toBeGreaterThan(400);
  });

  it('still bounds what it throws for', () => {
    expect(run(server("function say(n) { if (n > 10) throw new Error('large'); }", 'say(req.query.n);')).reach).toBe(10);
  });

  it("still counts for a limit of the program's own", () => {
    const counting = "const hits = new Map();\nfunction hit(ip) { hits.set(ip, (hits.get(ip) ?? 0) + 1); }\nsetInterval(() => hits.clear(), 60_000);";
    const limited = run(server(counting, "hit(req.ip); if (hits.get(req.ip) > 10) { res.status(429).end(); return; }"));
    expect(limited.verdict).toBe('guarded');
  });
});
