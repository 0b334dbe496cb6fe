// sample: loops that nothing ends, and loops that something does
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.post('/while-true-write', (req, res) => { // handler: POST /while-true-write guarded app
  while (true) { // amplifies: constant _
  res.write('x');
  }
});

app.post('/for-write', (req, res) => { // handler: POST /for-write guarded app
  for (;;) res.write('hello'); // amplifies: constant _
});

app.post('/do-while-true', (req, res) => { // handler: POST /do-while-true guarded app
  do { // amplifies: constant _
  res.write('x');
  } while (true);
});

app.post('/while-counter', (req, res) => { // handler: POST /while-counter guarded app
  let i = 0;
  while (1) { // amplifies: constant _
  i++;
  res.write(String(i));
  }
});

app.post('/text-grows-then-never-sent', (req, res) => { // handler: POST /text-grows-then-never-sent guarded app
  let s = '';
  while (true) { s += 'x'; } res.send(s);
});

app.post('/for-not-false', (req, res) => { // handler: POST /for-not-false guarded app
  for (let i = 0; true; i++) { // amplifies: constant _
  res.write(`${i}\n`);
  }
});

app.post('/condition-never-changes', (req, res) => { // handler: POST /condition-never-changes guarded app
  const more = true;
  while (more) { // amplifies: constant _
  res.write('x');
  }
});

app.post('/sse', async (req, res) => { // handler: POST /sse guarded app
  while (true) { res.write('data: x\n\n'); await new Promise((r) => setTimeout(r, 1000)); }
});

app.post('/break', (req, res) => { // handler: POST /break guarded app
  let i = 0;
  while (true) { res.write('x'); if (++i > 10) break; }
});

app.post('/return', (req, res) => { // handler: POST /return guarded app
  let i = 0;
  for (;;) { if (i++ >= 10) return res.end(); res.write('x'); }
});

app.post('/throw', (req, res) => { // handler: POST /throw guarded app
  while (true) { const row = cursor.next(); if (!row) throw new Error('end'); res.write(row.text); }
});

app.post('/reader', async (req, res) => { // handler: POST /reader guarded app
  const reader = body.getReader();
  while (true) { const { done, value } = await reader.read(); if (done) break; res.write(value); }
});

app.post('/labelled', (req, res) => { // handler: POST /labelled guarded app
  outer: while (true) { for (const x of [1, 2, 3]) { if (x === 3) break outer; res.write('x'); } }
});

app.post('/call-ends-by-throwing', (req, res) => { // handler: POST /call-ends-by-throwing guarded app
  while (true) { res.write(queue.shift().text); }
});

app.post('/flag', (req, res) => { // handler: POST /flag guarded app
  let more = true;
  while (more) { res.write('x'); more = cursor.more(); }
});

app.post('/destroyed', (req, res) => { // handler: POST /destroyed guarded app
  while (!res.writableEnded) { res.write('x'); check(); }
});

app.post('/write-false', (req, res) => { // handler: POST /write-false guarded app
  while (res.write('x')) { count(); }
});

app.post('/switch-break-only-leaves-switch', (req, res) => { // handler: POST /switch-break-only-leaves-switch guarded app
  let n = 0;
  while (true) { switch (n++) { case 5: return res.end(); default: res.write('x'); } }
});

app.post('/switch-break-does-not-leave', (req, res) => { // handler: POST /switch-break-does-not-leave guarded app
  while (true) { // amplifies: constant _
  switch (req.body.k) { case 'a': res.write('a'); break; default: res.write('b'); break; } }
});

app.post('/break-outer-bounded', (req, res) => { // handler: POST /break-outer-bounded guarded app
  let k = 0;
  outer: for (;;) { for (let i = 0; i < 10; i++) { res.write('x'); if (++k >= 1000) break outer; } }
  res.end();
});

app.post('/inner-for-leaves-outer-bounded', (req, res) => { // handler: POST /inner-for-leaves-outer-bounded guarded app
  let k = 0;
  outer: for (let i = 0; i < 10; i++) { for (;;) { res.write('x'); k++; if (k >= 100) break outer; } }
  res.end();
});

app.post('/generator-of', (req, res) => { // handler: POST /generator-of guarded app
  function* gen(n) { let i = 0; while (i < n) { // amplifies: request _
  yield i;
  i++;
  } }
  for (const x of gen(req.body.n)) res.write('row');
});

app.post('/take-some', (req, res) => { // handler: POST /take-some guarded app
  function* gen() { let i = 0; while (i < 1e9) yield i++; }
  let k = 0;
  for (const x of gen()) { if (k++ >= 10) break; res.write('row'); }
  res.end();
});

app.post('/take-to-limit', (req, res) => { // handler: POST /take-to-limit guarded app
  const out = [];
  for (const x of Array.from({ length: 1e6 }, (_, i) => i)) { if (out.length >= 10) break; out.push(x); }
  res.json(out);
});

app.post('/all', (req, res) => { // handler: POST /all guarded app
  for (const x of Array.from({ length: 1e6 }, (_, i) => i)) { // amplifies: constant 3000000
  res.write('row');
  }
});

app.post('/all-with-early-error-exit', (req, res) => { // handler: POST /all-with-early-error-exit guarded app
  for (const x of Array(req.body.n).keys()) { // amplifies: request _
  if (req.body.bad) return res.status(400).end();
  res.write('row');
  }
});
