/** A file that is hard on the analysis of sizes: what there is many of, how many, and the text. */
export interface Hard {
  readonly name: string;
  readonly count: number;
  readonly write: (count: number) => string;
}

const HEAD = "import express from 'express';\nconst app = express();\n";

function server(body: readonly string[], before: readonly string[] = []): string {
  return [HEAD, ...before, "app.get('/x', (req, res) => {", ...body, '});', ''].join('\n');
}

function each(count: number, line: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}

function nested(depth: number, open: string, inner: string, close: string): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

/** Files whose analysis must end soon, with a size or with `unknown`. */
export const hardFiles: readonly Hard[] = [
  {
    name: 'chained declarations',
    count: 10_000,
    write: (count) => server(['const v0 = Number(req.query.n);', ...each(count, (n) => `const v${n + 1} = v${n} + 1;`), `res.send('x'.repeat(v${count}));`]),
  },
  {
    name: 'chained assignments',
    count: 10_000,
    write: (count) => server(['let n = Number(req.query.n);', ...each(count, (n) => `n = n ${n % 2 ? '+' : '*'} 2;`), "res.send('x'.repeat(n));"]),
  },
  {
    name: 'functions that call each other in circles',
    count: 24,
    write: (count) =>
      server(
        ["res.send('x'.repeat(f0(Number(req.query.n))));"],
        each(count, (n) => `function f${n}(v) { if (v > ${n}) return f${(n + 1) % count}(v - 1) + f${(n + 5) % count}(v - 2) + f${(n + 7) % count}(v + ${n}); return v; }`),
      ),
  },
  {
    name: 'functions that call the next one twice',
    count: 200,
    write: (count) =>
      server(["res.send('x'.repeat(f0(Number(req.query.n), 1)));"], each(count, (n) => `const f${n} = (v, w) => ${n === count - 1 ? 'v' : `f${n + 1}(v + 1, w) + f${n + 1}(w, v * ${n})`};`)),
  },
  {
    name: 'calls of one function',
    count: 2000,
    write: (count) =>
      server([...each(count, (n) => `const v${n} = pick(Number(req.query.n${n}), ${n});`), "res.send('x'.repeat(v0));"], ['function pick(v, most) { if (v > most) return most; return v < 0 ? 0 : v; }']),
  },
  {
    name: 'cases of a switch',
    count: 5000,
    write: (count) => server(['let n = 1;', 'switch (req.query.k) {', ...each(count, (n) => `case 'k${n}': n = ${n}; break;`), '}', "res.send('x'.repeat(n));"]),
  },
  {
    name: 'conditions that cap one number',
    count: 2000,
    write: (count) => server(['let n = Number(req.query.n);', ...each(count, (n) => `if (n > ${count * 2 - n}) n = ${count * 2 - n};`), "res.send('x'.repeat(n));"]),
  },
  {
    name: 'refusals of one number',
    count: 2000,
    write: (count) => server(['const n = Number(req.query.n);', ...each(count, (n) => `if (n > ${count * 2 - n}) return res.end();`), "res.send('x'.repeat(n));"]),
  },
  {
    name: 'variables, each under a condition',
    count: 2000,
    write: (count) => server([...each(count, (n) => `let v${n} = 1; if (req.query.k${n}) v${n} = Number(req.query.n);`), "res.send('x'.repeat(v0));"]),
  },
  { name: 'concatenations', count: 3000, write: (count) => server(["let a = ''; const b = 'x'.repeat(Number(req.query.n));", ...each(count, () => 'a += b;'), 'res.send(a);']) },
  { name: 'doublings', count: 3000, write: (count) => server(["let a = 'x'.repeat(Number(req.query.n));", ...each(count, () => 'a += a;'), 'res.send(a);']) },
  { name: 'operands of +', count: 3000, write: (count) => server([`res.send(${each(count, (n) => `'x'.repeat(Number(req.query.n${n}))`).join(' + ')});`]) },
  { name: 'pushes', count: 3000, write: (count) => server(['const list = [];', ...each(count, (n) => `list.push('x'.repeat(req.query.n${n}));`), 'res.json(list);']) },
  { name: 'assigned fields', count: 3000, write: (count) => server(['const all = {};', ...each(count, (n) => `all.f${n} = Number(req.query.n${n});`), 'res.json(all);']) },
  {
    name: 'elements of a list',
    count: 20_000,
    write: (count) => server(["res.json(list.map((each) => each + 'x'.repeat(Number(req.query.n))));"], [`const list = [${each(count, String).join(', ')}];`]),
  },
  {
    name: 'conditions on members of an argument',
    count: 40,
    write: (count) =>
      [
        HEAD,
        "async function review(db, item, action) { const isNew = action === 'new'; const data = {}; if (item.a && item.b) {",
        ...each(count, (n) => `if (isNew && item.f${n % 3}) { data.x${n} = item.f${n % 3}; await db.update(item.f${n % 3}); }`),
        "} return { state: isNew ? 'a' : 'b' }; }",
        "app.get('/x', async (req, res) => { const { action, item } = req.body; res.json(await review(app.db, item, action)); });",
      ].join('\n'),
  },
  { name: 'loops in each other', count: 200, write: (count) => server([nested(count, 'for (let i = 0; i < 2; i++) { ', "res.write('x');", ' }'), 'res.end();']) },
  { name: 'loops that append to one text', count: 1000, write: (count) => server(["let text = '';", ...each(count, () => "for (let i = 0; i < Number(req.query.n); i++) { text += 'x'; }"), 'res.send(text);']) },
  ...Object.entries({
    brackets: (count: number) => `res.send(${nested(count, '[', "'x'", ']')});`,
    parentheses: (count: number) => `res.send('x'.repeat(${nested(count, '(', 'Number(req.query.n)', ')')}));`,
    signs: (count: number) => `res.send('x'.repeat(${'- '.repeat(count)}req.query.n));`,
    products: (count: number) => `res.send('x'.repeat(req.query.n${' * 1'.repeat(count)}));`,
    blocks: (count: number) => nested(count, '{', "res.send('x'.repeat(req.query.n));", '}'),
    'conditions in each other': (count: number) => nested(count, 'if (req.query.k) ', "res.send('x'.repeat(req.query.n));", ''),
    'calls in each other': (count: number) => `res.send('x'.repeat(${nested(count, 'same(', 'Number(req.query.n)', ')')}));`,
    members: (count: number) => `res.send('x'.repeat(req.query${'.a'.repeat(count)}));`,
  }).map(([name, write]) => ({ name, count: 20_000, write: (count: number) => server([write(count)], ['const same = (v) => v;']) })),
];
