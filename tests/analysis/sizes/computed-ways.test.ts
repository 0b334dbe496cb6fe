import { type Row, testRows } from './rows.ts';

/*
 * What is computed of values that ways have made which have met before, or given together with them. Each row is compared with the analysis, and with the most bytes that
 * the handler sends when it runs with several hundred requests; null: as many as one likes.
 */

const READ = 'const n = Number(req.query.n);';
const ENDS = 'const a = Number(req.query.n), b = Number(req.query.m);';
const RANGE = "for (let i = lo; i < hi; i++) { /*tick*/ res.write('x'); } res.end();";
const WRITE = "for (let i = a; i < b; i++) { /*tick*/ res.write('x'); } res.end();";
const BOUNDED = 'string.repeat request 500';
const UNBOUNDED = 'string.repeat request any';
const LOOP = 'loop request 500';
const ENDLESS = 'loop request any';

const rows: Readonly<Record<string, readonly Row[]>> = {
  'ends in any order': [
    [`let a = Number(req.query.n), b = Number(req.query.m); if (a > b) [a, b] = [b, a]; if (b - a > 500) return res.end(); ${WRITE}`, LOOP, 500],
    [`${ENDS} const [lo, hi] = a < b ? [a, b] : [b, a]; if (hi - lo > 500) return res.end(); ${RANGE}`, LOOP, 500],
    [`let a = Number(req.query.n), b = Number(req.query.m); if (!(a >= 0 && a <= 500 && b >= 0 && b <= 500)) return res.end(); if (a > b) [a, b] = [b, a]; ${WRITE}`, LOOP, 500],
    [`${ENDS} if (!(Math.abs(a - b) <= 500)) return res.end(); const [lo, hi] = a < b ? [a, b] : [b, a]; ${RANGE}`, LOOP, 500],
    [`${ENDS} if (!(Math.abs(b - a) <= 500)) return res.end(); const lo = Math.min(a, b), hi = Math.max(a, b); ${RANGE}`, LOOP, 500],
    [`${ENDS} const span = Math.abs(b - a); if (!(span <= 500)) return res.end(); for (let i = Math.min(a, b); i < Math.max(a, b); i++) { /*tick*/ res.write('x'); } res.end();`, LOOP, 500],
    [`${ENDS} if (!(Math.abs(b - a) <= 500)) return res.end(); const lo = a < b ? a : b; const hi = a < b ? b : a; ${RANGE}`, LOOP, 500],
    [`let a = Number(req.query.n), b = Number(req.query.m); if (a > b) [a, b] = [b, a]; ${WRITE}`, ENDLESS, null],
    [`let a = Number(req.query.n), b = Number(req.query.m); if (a > b) [a, b] = [b, a]; if (a - b > 500) return res.end(); ${WRITE}`, ENDLESS, null],
    [`${ENDS} if (!(b - a <= 500)) return res.end(); const [lo, hi] = a < b ? [a, b] : [b, a]; ${RANGE}`, ENDLESS, null],
    [`${ENDS} if (!(b - a <= 500)) return res.end(); const lo = Math.min(a, b), hi = Math.max(a, b); ${RANGE}`, ENDLESS, null],
  ],
  'outcomes that are counted': [
    [`${READ} let valid = true; valid &= n <= 500; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let valid = 1; valid &= n <= 500; valid &= n >= 0; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let bad = false; bad |= n > 500; bad |= isNaN(n); if (bad) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const ok = (n <= 500) & (n >= 0); if (!ok) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let errors = 0; errors += n > 500 ? 1 : 0; if (errors) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let errors = 0; errors += n > 500 ? 1 : 0; errors += n < 0 ? 1 : 0; if (errors > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let errors = 0; errors += n > 500; errors += n < 0; if (errors > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let errors = 0; errors += +(n > 500); if (errors !== 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let errors = 0; errors += Number(n > 500); if (errors !== 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let score = 0; if (n <= 500) score += 1; if (n >= 0) score += 1; if (score < 2) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const errors = (n > 500 ? 1 : 0) + (n < 0 ? 1 : 0); if (errors) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let m = ''; m += n > 500 ? 'more' : ''; m += n < 0 ? 'less' : ''; if (m) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let valid = true; valid &= n <= 500; if (valid) return res.sendStatus(400); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let valid = true; valid |= n <= 500; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let errors = 0; errors += n > 500 ? 1 : 0; errors += n < 0 ? 1 : 0; if (errors > 1) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let errors = 0; errors += n > 500 ? 0 : 1; if (errors) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let errors = 0; errors += n > 500 ? 1 : 0; errors = 0; if (errors) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'what a check gives with its outcome': [
    [`const check = (v) => { const value = Number(v); if (value > 500) return { ok: false, error: 'more' }; return { ok: true, value }; }; const result = check(req.query.n); if (!result.ok) return res.status(400).send(result.error); res.send('x'.repeat(result.value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); if (value > 500) return ['more', null]; return [null, value]; }; const [error, value] = check(req.query.n); if (error) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); return { valid: value <= 500, value }; }; const { valid, value } = check(req.query.n); if (!valid) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); const valid = value <= 500; return { valid, value }; }; const { valid, value } = check(req.query.n); if (!valid) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); let valid = true; if (value > 500) valid = false; return { valid, value }; }; const { valid, value } = check(req.query.n); if (!valid) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); if (value > 500) return { valid: false, value }; return { valid: true, value }; }; const { valid, value } = check(req.query.n); if (!valid) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const errors = []; const value = Number(v); if (value > 500) errors.push('more'); return { valid: errors.length === 0, errors, value }; }; const { valid, value } = check(req.query.n); if (!valid) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const errors = []; const value = Number(v); if (value > 500) errors.push('more'); return { errors, value }; }; const { errors, value } = check(req.query.n); if (errors.length) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); if (value > 500) return [false, value]; return [true, value]; }; const [ok, value] = check(req.query.n); if (!ok) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); return [value <= 500, value]; }; const [ok, value] = check(req.query.n); if (!ok) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); if (value > 500) return { valid: false, value }; return { valid: true, value }; }; const result = check(req.query.n); if (!result.valid) return res.end(); res.send('x'.repeat(result.value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); return { valid: value <= 500, value }; }; const result = check(req.query.n); if (!result.valid) return res.end(); res.send('x'.repeat(result.value));`, BOUNDED, 500],
    [`const check = (q) => { const n = Number(q.n); return { success: n <= 500, data: { n } }; }; const result = check(req.query); if (!result.success) return res.end(); const { n } = result.data; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const check = (q) => { const n = Number(q.n); const errors = {}; if (n > 500) errors.n = 'more'; return { errors, values: { n } }; }; const { errors, values } = check(req.query); if (Object.keys(errors).length) return res.end(); res.send('x'.repeat(values.n));`, BOUNDED, 500],
    [`const check = (q) => { const n = Number(q.n); return n > 500 ? { success: false, error: 'more', n } : { success: true, n }; }; const result = check(req.query); if (result.success === false) return res.end(); res.send('x'.repeat(result.n));`, BOUNDED, 500],
    [`const check = (q) => { const n = Number(q.n); if (n > 500) return { type: 'error', n }; return { type: 'ok', n }; }; const result = check(req.query); switch (result.type) { case 'error': return res.end(); case 'ok': return res.send('x'.repeat(result.n)); }`, BOUNDED, 500],
    [`const check = (q) => { const n = Number(q.n); if (n > 500) return { type: 'error', n }; return { type: 'ok', n }; }; const result = check(req.query); if (result.type !== 'ok') return res.end(); res.send('x'.repeat(result.n));`, BOUNDED, 500],
    [`class Check { run(v) { const value = Number(v); if (value > 500) return { valid: false, value }; return { valid: true, value }; } } const { valid, value } = new Check().run(req.query.n); if (!valid) return res.end(); res.send('x'.repeat(value));`, BOUNDED, 500],
    [`const check = (v) => { const value = Number(v); return { valid: value <= 500, value }; }; const one = check(req.query.m); const result = check(req.query.n); if (!one.valid) return res.end(); res.send('x'.repeat(result.value));`, UNBOUNDED, null],
    [`const check = (v) => { const value = Number(v); if (value > 500) return { valid: false, value }; return { valid: true, value }; }; const one = check(req.query.m); const result = check(req.query.n); if (!one.valid) return res.end(); res.send('x'.repeat(result.value));`, UNBOUNDED, null],
    [`const check = (v) => { const value = Number(v); return [value <= 500, value]; }; const [ok, value] = check(req.query.n); if (ok) return res.end(); res.send('x'.repeat(value));`, UNBOUNDED, null],
    [`const check = (v) => { const value = Number(v); if (!(value <= 500)) return { valid: false, value }; return { valid: true, value }; }; const { valid, value } = check(req.query.n); res.send('x'.repeat(value));`, UNBOUNDED, null],
    [`const check = (v) => { const value = Number(v); if (!(value <= 500)) return { valid: false, value }; return { valid: true, value }; }; const { valid, value } = check(req.query.n); if (valid) return res.end(); res.send('x'.repeat(value));`, UNBOUNDED, null],
  ],
  'lists of outcomes': [
    [`${READ} const checks = [n <= 500, n >= 0]; if (checks.includes(false)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const checks = [n > 500, n < 0]; if (checks.includes(true)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const checks = [n <= 500, n >= 0]; if (checks.indexOf(false) !== -1) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} if ([n <= 500, n >= 0].includes(false)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const checks = [n <= 500, n >= 0]; if (!checks.includes(false)) res.send('x'.repeat(n)); else res.end();`, BOUNDED, 500],
    [`${READ} const checks = [n <= 500, n >= 0]; if (checks.indexOf(false) > -1) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const checks = [n <= 500, n >= 0]; if (!checks.includes(false)) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} const checks = [n <= 500, n >= 0]; if (!checks.includes(true)) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} const checks = [n <= 500, n >= 0]; if (checks.indexOf(false) > 0) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'what an own function computes': [
    [`const span = (x, y) => y - x; ${ENDS} if (!(span(a, b) <= 500)) return res.end(); ${WRITE}`, LOOP, 500],
    [`function span(x, y) { const d = y - x; return d; } ${ENDS} if (!(span(a, b) <= 500)) return res.end(); ${WRITE}`, LOOP, 500],
    [`const days = (x, y) => Math.ceil((y - x) / 10); ${ENDS} const d = days(a, b); if (!(d <= 500)) return res.end(); ${WRITE}`, 'loop request 5000', 4999],
    [`const size = (x) => x * 2; const a = Number(req.query.n); if (!(size(a) <= 500)) return res.end(); res.send('x'.repeat(a));`, 'string.repeat request 250', 250],
    [`const size = (x) => { if (x < 0) return 0; return x * 2; }; const a = Number(req.query.n); if (!(size(a) <= 500)) return res.end(); res.send('x'.repeat(a));`, 'string.repeat unknown 0', 250],
    [`const size = (x) => { let y = x; y *= 2; return y; }; const a = Number(req.query.n); if (!(size(a) <= 500)) return res.end(); res.send('x'.repeat(a));`, 'string.repeat unknown 0', 250],
  ],
  'names of one part of a request': [
    [`if (req.body.n > 500) return res.end(); const { n } = req.body; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`if (!(Number(req.query.n) <= 500)) return res.end(); const { n } = req.query; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const check = (body) => { if (!body) return { ok: false }; if (body.n > 500) return { ok: false }; return { ok: true }; }; const { ok } = check(req.body); if (!ok) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`const check = (body) => { if (body.n > 500) return { ok: false }; return { ok: true }; }; const { ok } = check(req.body); if (!ok) return res.end(); const { n } = req.body; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const check = ({ n }) => { if (n > 500) return { ok: false }; return { ok: true }; }; const { ok } = check(req.body); if (!ok) return res.end(); const { n } = req.body; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const body = req.body; if (body.n > 500) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`const body = req.body; if (body.n > 500) return res.end(); const { n } = body; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const { n } = req.body; if (n > 500) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`const n = req.body.n; if (n > 500) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`${READ} if (n > 500) return res.end(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`const { n } = req.query; if (Number(n) > 500) return res.end(); res.send('x'.repeat(req.query.n));`, BOUNDED, 500],
    [`const { n } = req.query; if (Number(n) > 500) return res.end(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`const errorsIn = (body) => { const errors = []; if (body.n > 500) errors.push('n'); if (!body.k) errors.push('k'); return errors; }; const errors = errorsIn(req.body); if (errors.length) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`const check = (body) => { if (body.n > 500) return { ok: false }; return { ok: true }; }; const { ok } = check(req.body); if (!ok) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`const check = (body) => { if (!body) return { ok: false }; if (body.n > 500) return { ok: false }; return { ok: true }; }; const { ok } = check(req.body); if (!ok) return res.end(); const { n } = req.body; res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const check = (body) => { if (body.m > 500) return { ok: false }; return { ok: true }; }; const { ok } = check(req.body); if (!ok) return res.end(); res.send('x'.repeat(req.body.n));`, UNBOUNDED, null],
    [`const { n } = req.body; if (n > 500) return res.end(); res.send('x'.repeat(req.body.m));`, UNBOUNDED, null],
    [`const { body } = req; if (body.m > 500) return res.end(); res.send('x'.repeat(req.body.n));`, UNBOUNDED, null],
    [`let { n } = req.body; n = 3; if (n > 500) return res.end(); res.send('x'.repeat(req.body.n));`, UNBOUNDED, null],
  ],
  'what may be missing': [
    [`const { n } = req.query; if (n !== undefined && Number(n) > 500) return res.end(); res.send('x'.repeat(Number(n)));`, BOUNDED, 500],
    [`const { n } = req.query; if (n != null && Number(n) > 500) return res.end(); res.send('x'.repeat(Number(n)));`, BOUNDED, 500],
    [`if (req.query.n !== undefined && Number(req.query.n) > 500) return res.end(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`if ('n' in req.query && !(Number(req.query.n) <= 500)) return res.end(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`const n = req.query.n === undefined ? undefined : Number(req.query.n); if (n !== undefined && n > 500) return res.end(); res.send('x'.repeat(n ?? 10));`, BOUNDED, 500],
    [`const n = req.body.n; if (n !== undefined && n !== null && n > 500) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const n = req.body.n; if (n !== undefined && !(n <= 500)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} if (n !== null && n > 500) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`if (req.query.n && Number(req.query.n) > 500) return res.end(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`if (req.query.n !== undefined) { if (Number(req.query.n) > 500) return res.end(); } res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`let n = 10; if (req.query.n !== undefined) { n = Number(req.query.n); if (n > 500) return res.end(); } res.send('x'.repeat(n));`, BOUNDED, 500],
  ],
  'what may be missing, and is not asked about': [
    [`const { n } = req.query; if (n === undefined && Number(n) > 500) return res.end(); res.send('x'.repeat(Number(n)));`, UNBOUNDED, null],
  ],
  'what a loop begins with': [
    [`let i; const p = Number(req.query.n); if (!(p > 3 && p < 1e9)) return res.end(); for (i = p - 1; i <= p + 1; i++) { /*tick*/ res.write('x'); } res.end();`, 'loop constant 3', 3],
    [`let i, j; const p = Number(req.query.n); if (!(p > 3 && p < 1e9)) return res.end(); for (j = 0, i = p - 1; i <= p + 1; i++) { /*tick*/ res.write('x'); } res.end();`, 'loop constant 3', 3],
    [`const p = Number(req.query.n); let i = p - 1; i = 0; for (; i <= p + 1; i++) { /*tick*/ res.write('x'); } res.end();`, ENDLESS, null],
    [`const p = Number(req.query.n); let i = p - 1; for (i = 0; i <= p + 1; i++) { /*tick*/ res.write('x'); } res.end();`, ENDLESS, null],
  ],
  'what an object holds': [
    [`const o = req.body; if (!Object.values(o).every((v) => !(v > 500))) return res.end(); res.send('x'.repeat(o.n));`, BOUNDED, 500],
    [`if (!Object.values(req.query).every((v) => !(Number(v) > 500))) return res.end(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`const o = req.body; if (Object.values(o).some((v) => v > 500)) return res.end(); res.send('x'.repeat(o.n));`, BOUNDED, 500],
    [`const { n, m } = req.body; const o = { n, m }; if (!Object.values(o).every((v) => v <= 500)) return res.end(); res.send('x'.repeat(o.n));`, BOUNDED, 500],
    [`const o = req.body; if (!Object.values(o).every((v) => !(v < 0))) return res.end(); res.send('x'.repeat(o.n));`, UNBOUNDED, null],
    [`const o = req.body; if (Object.values(o).some((v) => v <= 500)) return res.end(); res.send('x'.repeat(o.n));`, UNBOUNDED, null],
    [`const o = req.body; if (!Object.values(o).some((v) => v <= 500)) return res.end(); res.send('x'.repeat(o.n));`, UNBOUNDED, null],
    [`const o = req.body; if (!Object.values(o).every((v) => String(v).length <= 500)) return res.end(); res.send('x'.repeat(o.n));`, UNBOUNDED, null],
  ],
  'elements of lists': [
    [`const n = req.query.n, m = req.query.m; if ([n, m].some((value) => !(Number(value) <= 500))) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const n = Number(req.query.n), m = Number(req.query.m); if (![n, m].every((value) => value <= 500)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const n = Number(req.query.n), m = Number(req.query.m); for (const value of [n, m]) { if (!(value <= 500)) return res.end(); } res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const start = Math.min(Number(req.query.n) || 0, 1000); const end = start + 20; res.json(Array.from({ length: end - start }, (_, i) => start + i));`, 'array.from constant 40', 282],
    [`const page = Math.max(1, Math.min(Number(req.query.n) || 1, 1000)); const start = (page - 1) * 20; const end = start + 20; res.json(Array.from({ length: end - start }, (_, i) => start + i));`, 'array.from constant 40', 121],
    [`const n = Number(req.query.n), m = Number(req.query.m); for (const value of [m]) { if (!(value <= 500)) return res.end(); } res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`const n = Number(req.query.n), m = Number(req.query.m); for (const value of [n, m]) { if (!(value <= 500)) break; } res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`const n = Number(req.query.n), m = Number(req.query.m); for (const value of [n, m]) { if (value < 0) return res.end(); } res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
};

testRows(rows);
