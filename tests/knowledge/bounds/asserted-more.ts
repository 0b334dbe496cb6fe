// sample: assertions by other packages
import { assert as must } from '@hapi/hoek';
import check from 'assert/strict';
import { strict } from 'assert';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import invariant from 'invariant';
import strictly from 'node:assert/strict';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/all', (req, res) => { // handler: GET /all guarded app
  const [a, b, c, d, e] = [req.query.a, req.query.b, req.query.c, req.query.d, req.query.e].map(Number);
  must(a! < 500, 'a');
  check(b! < 500);
  strictly(c! < 500);
  strict.ok(d! < 500);
  invariant(e! < 500, 'e');
  res.send('a'.repeat(a!) + 'b'.repeat(b!) + 'c'.repeat(c!) + 'd'.repeat(d!) + 'e'.repeat(e!));
});
