/** A file that is hard on the analysis of sizes, with what makes it so in its name. */
export interface Hard {
  readonly name: string;
  readonly text: string;
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

/** The files that must not take long: each has one handler, whose size no run can finish to tell. */
export const hardFiles: readonly Hard[] = [
  {
    name: '10,000 chained declarations',
    text: server(['const v0 = Number(req.query.n);', ...each(9999, (n) => `const v${n + 1} = v${n} + 1;`), "res.send('x'.repeat(v9999));"]),
  },
  {
    name: '10,000 chained assignments',
    text: server(['let n = Number(req.query.n);', ...each(9999, (n) => `n = n ${n % 2 ? '+' : '*'} 2;`), "res.send('x'.repeat(n));"]),
  },
  {
    name: 'mutually recursive helpers',
    text: server(
      ["res.send('x'.repeat(f0(Number(req.query.n))));"],
      each(24, (n) => `function f${n}(v) { if (v > ${n}) return f${(n + 1) % 24}(v - 1) + f${(n + 5) % 24}(v - 2) + f${(n + 7) % 24}(v + ${n}); return v; }`),
    ),
  },
  {
    name: 'a chain of 200 functions, each called twice',
    text: server(["res.send('x'.repeat(f0(Number(req.query.n), 1)));"], each(200, (n) => `const f${n} = (v, w) => ${n === 199 ? 'v' : `f${n + 1}(v + 1, w) + f${n + 1}(w, v * ${n})`};`)),
  },
  {
    name: 'one function, called 2,000 times',
    text: server([...each(2000, (n) => `const v${n} = pick(Number(req.query.n${n}), ${n});`), "res.send('x'.repeat(v0));"], ['function pick(v, most) { if (v > most) return most; return v < 0 ? 0 : v; }']),
  },
  { name: 'a switch of 5,000 cases', text: server(['let n = 1;', 'switch (req.query.k) {', ...each(5000, (n) => `case 'k${n}': n = ${n}; break;`), '}', "res.send('x'.repeat(n));"]) },
  { name: '2,000 conditions on one number', text: server(['let n = Number(req.query.n);', ...each(2000, (n) => `if (n > ${5000 - n}) n = ${5000 - n};`), "res.send('x'.repeat(n));"]) },
  { name: '2,000 refusals of one number', text: server(['const n = Number(req.query.n);', ...each(2000, (n) => `if (n > ${5000 - n}) return res.end();`), "res.send('x'.repeat(n));"]) },
  { name: '2,000 variables, each under a condition', text: server([...each(2000, (n) => `let v${n} = 1; if (req.query.k${n}) v${n} = Number(req.query.n);`), "res.send('x'.repeat(v0));"]) },
  { name: '3,000 concatenations', text: server(["let a = ''; const b = 'x'.repeat(Number(req.query.n));", ...each(3000, () => 'a += b;'), 'res.send(a);']) },
  { name: '3,000 concatenations of constants', text: server(["let a = ''; const b = 'some text that is added again and again';", ...each(3000, () => 'a += b;'), 'res.send(a);']) },
  { name: '3,000 operands of +', text: server([`res.send(${each(3000, (n) => `'x'.repeat(Number(req.query.n${n}))`).join(' + ')});`]) },
  { name: '3,000 pushes', text: server(['const list = [];', ...each(3000, (n) => `list.push('x'.repeat(req.query.n${n}));`), 'res.json(list);']) },
  { name: '3,000 fields', text: server(['const all = {};', ...each(3000, (n) => `all.f${n} = Number(req.query.n${n});`), 'res.json(all);']) },
  { name: 'a list of 20,000 elements', text: server(["res.json(list.map((each) => each + 'x'.repeat(Number(req.query.n))));"], [`const list = [${each(20_000, String).join(', ')}];`]) },
  { name: '200 loops in each other', text: server([nested(200, 'for (let i = 0; i < 2; i++) { ', "res.write('x');", ' }'), 'res.end();']) },
  { name: '1,000 loops', text: server([...each(1000, () => "for (let i = 0; i < Number(req.query.n); i++) { text += 'x'; }"), 'res.send(text);'], ["let text = '';"]) },
  { name: '20,000 brackets', text: server([`res.send(${nested(20_000, '[', "'x'", ']')});`]) },
  { name: '20,000 parentheses', text: server([`res.send('x'.repeat(${nested(20_000, '(', 'Number(req.query.n)', ')')}));`]) },
  { name: '20,000 signs', text: server([`res.send('x'.repeat(${'- '.repeat(20_000)}req.query.n));`]) },
  { name: '20,000 sums', text: server([`res.send('x'.repeat(req.query.n${' * 1'.repeat(20_000)}));`]) },
  { name: '20,000 blocks', text: server([nested(20_000, '{', "res.send('x'.repeat(req.query.n));", '}')]) },
  { name: '20,000 conditions in each other', text: server([nested(20_000, 'if (req.query.k) ', "res.send('x'.repeat(req.query.n));", '')]) },
  { name: '20,000 calls in each other', text: server([`res.send('x'.repeat(${nested(20_000, 'same(', 'Number(req.query.n)', ')')}));`], ['const same = (v) => v;']) },
  { name: '20,000 members', text: server([`res.send('x'.repeat(req.query${'.a'.repeat(20_000)}));`]) },
];
