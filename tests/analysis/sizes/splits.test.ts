import { type Row, testRows } from './rows.ts';

/*
 * Conditions that tell which of the ways it was that have met before. Each row is compared with the analysis, and with the most bytes that the handler
 * sends when it runs with several hundred requests; null: as many as one likes.
 */

const READ = 'const n = Number(req.query.n);';
const BOUNDED = 'string.repeat request 500';
const UNBOUNDED = 'string.repeat request any';

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a list of errors': [
    [`${READ} const errors = []; if (isNaN(n)) errors.push('n'); if (n > 500) errors.push('more'); if (errors.length > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const errors = []; if (n > 500) errors.push('more'); if (req.query.k) errors.push('k'); if (errors.length) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const errors = []; if (n > 500) errors.push('more'); if (errors.length === 0) res.send('x'.repeat(n)); else res.end();`, BOUNDED, 500],
    [`const errors = []; if (Number(req.query.n) > 500) errors.push('more'); if (errors.length !== 0) throw new Error(); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`${READ} const errors = {}; if (n > 500) errors.n = 'more'; if (Object.keys(errors).length > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const errors = []; for (const [name, most] of [['n', 500], ['m', 10]]) { if (req.body[name] > most) errors.push(name); } if (errors.length > 0) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`${READ} const errors = []; if (n > 500) errors.push('more'); if (errors.length > 1) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} const errors = []; if (n > 500) errors.push('more'); if (errors.length > 0) console.log(errors); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} const errors = []; if (req.query.m > 500) errors.push('more'); if (errors.length > 0) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'a variable': [
    [`${READ} let ok = true; if (isNaN(n)) ok = false; if (n > 500) ok = false; if (!ok) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let ok = false; if (n <= 500) ok = true; if (ok) res.send('x'.repeat(n)); else res.end();`, BOUNDED, 500],
    [`${READ} let error; if (isNaN(n)) { error = 'n'; } else if (n > 500) { error = 'more'; } if (error) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let status = 200; if (!(n >= 0)) status = 400; if (n > 500) status = 413; if (status !== 200) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const error = n > 500 ? 'more' : n < 0 ? 'less' : null; if (error !== null) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let ok = true; if (n > 500) ok = false; ok = true; if (!ok) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let ok = true; if (n > 500) ok = false; if (req.query.k) ok = true; if (!ok) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`let n = Number(req.query.n); let ok = true; if (n > 500) ok = false; n = Number(req.query.m); if (!ok) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let error; if (n < 1) error = 'less'; if (error) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'several conditions on one number': [
    [`${READ} let ok = true; if (n > 500) ok = false; if (n < 0) ok = false; if (!ok) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const errors = []; if (n > 500) errors.push('more'); if (n < 1) errors.push('less'); if (errors.length > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const errors = []; if (req.body.n > 500) errors.push('more'); if (req.body.n < 1) errors.push('less'); if (errors.length) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`${READ} let message = ''; if (n > 500) message += 'more'; if (n < 0) message += 'less'; if (message) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let problems = 0; if (n > 500) problems++; if (n < 0) problems++; if (problems > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`let n = Number(req.query.n); let ok = true; if (n > 500) ok = false; n = n * 1000; if (n < 0) ok = false; if (!ok) return res.end(); res.send('x'.repeat(n));`, 'string.repeat request 500000', 500_000],
  ],
  'outcomes that are kept': [
    [`${READ} let valid = true; valid = valid && n <= 500; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let valid = n >= 0; valid = valid && n <= 500; valid = valid && req.query.k !== 'a'; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let valid = true; valid &&= n <= 500; valid &&= n >= 0; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let bad = false; bad = bad || n > 500; bad = bad || isNaN(n); if (bad) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let bad = false; bad ||= n > 500; bad ||= n < 0; if (bad) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let few = n <= 500, some = n >= 0, ok = few && some; if (!ok) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let ok = Number.isInteger(n) ? n <= 500 : false; if (ok !== true) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const check = { ok: true }; check.ok = check.ok && n <= 500; if (!check.ok) return res.sendStatus(400); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let message = null; message = message || (n > 500 && 'more'); message = message || (n < 0 && 'less'); if (message) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const must = (ok) => { if (!ok) throw new Error('bad'); }; ${READ} must(n >= 0); must(n <= 500); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const check = (value) => ({ valid: value <= 500 }); ${READ} const { valid } = check(n); if (!valid) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} let ok = true; for (const most of [1000, 500]) { ok = ok && n <= most; } if (!ok) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`let valid = true; valid = valid && Number(req.query.n) <= 500; if (!valid) return res.sendStatus(400); res.send('x'.repeat(Number(req.query.n)));`, BOUNDED, 500],
    [`${READ} let valid = true; valid = valid || n <= 500; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let valid = true; valid = valid && n <= 500; valid = valid || req.query.k === 'a'; if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let bad = false; bad = bad && n > 500; if (bad) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} let valid = true; valid &&= n <= 500; if (!valid) console.log('bad'); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`let n = Number(req.query.n); let valid = true; valid &&= n <= 500; n = Number(req.query.m); if (!valid) return res.sendStatus(400); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`const note = (ok) => { if (!ok) console.log('bad'); }; ${READ} note(n <= 500); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'conditions on several at once, and on what is computed': [
    [`${READ} switch (true) { case Number.isNaN(n): res.end(); break; case n > 500: res.end(); break; default: res.send('x'.repeat(n)); }`, BOUNDED, 500],
    [`${READ} if (Math.ceil(n / 10) > 50) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const pages = Math.ceil(n / 10); if (pages > 50) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const m = Number(req.query.m); const days = Math.round((m - n) / 10); if (!(days <= 50)) return res.end(); for (let i = n; i < m; i += 10) { /*tick*/ res.write('x'); } res.end();`, 'loop request 51', 50],
    [`const sizes = [Number(req.query.n), Number(req.query.m)]; if (sizes.some((size) => !(size <= 500))) return res.end(); res.send('x'.repeat(sizes[0]));`, BOUNDED, 500],
    [`${READ} if (![n <= 500, n >= 0].every(Boolean)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const ok = [n <= 500, n >= 0].every((each) => each); if (!ok) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const checks = { number: !isNaN(n), small: n <= 500 }; if (!Object.values(checks).every(Boolean)) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} const problems = [isNaN(n) && 'none', n > 500 && 'more'].filter(Boolean); if (problems.length > 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`${READ} switch (true) { case Number.isNaN(n): res.end(); break; case n < 500: res.end(); break; default: res.send('x'.repeat(n)); }`, UNBOUNDED, null],
    [`${READ} switch (true) { case n > 500: res.write('-'); default: res.end('x'.repeat(n)); }`, UNBOUNDED, null],
    [`${READ} if (Math.ceil(n / 10) < 50) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} if (Math.ceil(10 / n) > 50) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`const sizes = [Number(req.query.n), Number(req.query.m)]; if (sizes.every((size) => size > 500)) return res.end(); res.send('x'.repeat(sizes[0]));`, UNBOUNDED, null],
    [`${READ} if (![n <= 500, n >= 0].some(Boolean)) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} const problems = [isNaN(n) && 'none', n > 500 && 'more'].filter(Boolean); if (problems.length > 1) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`${READ} const problems = [isNaN(n) && 'none', n > 500 && 'more'].filter(Boolean); if (problems.length > 0) console.log(problems); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'what never holds': [
    [`${READ} switch (true) { case n > 500: return res.end(); } res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const n = [10, 100, 5000][Number(req.query.k) % 3]; if ([4, 100].every((each) => each !== n)) return res.end(); res.send('x'.repeat(n));`, 'string.repeat constant 100', 100],
    [`const n = Number(req.query.n); let ok = true; ok = ok && [4, 100].indexOf(5000) !== -1; if (!ok) return res.end(); res.send('x'.repeat(n));`, 'nothing', 0],
  ],
  'what a function gives': [
    [`const problem = (value) => { if (isNaN(value)) return 'n'; if (value > 500) return 'more'; return undefined; }; ${READ} const error = problem(n); if (error) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const codeOf = (value) => (isNaN(value) ? 2 : value > 500 ? 1 : 0); ${READ} const code = codeOf(n); if (code !== 0) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const check = (value) => { if (value > 500) return { valid: false }; return { valid: true }; }; ${READ} const { valid } = check(n); if (!valid) return res.end(); res.send('x'.repeat(n));`, BOUNDED, 500],
    [`const errorsIn = ({ n, k }) => { const errors = []; if (n > 500) errors.push('n'); if (!k) errors.push('k'); return errors; }; const errors = errorsIn(req.body); if (errors.length) return res.end(); res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`const problem = (value) => { if (value > 500) return null; return 'less'; }; ${READ} const error = problem(n); if (error) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
    [`const problem = (value) => { if (value > 500) return 'more'; return null; }; ${READ} const first = problem(n); const second = problem(Number(req.query.m)); if (second) return res.end(); res.send('x'.repeat(n));`, UNBOUNDED, null],
  ],
  'members by constant names': [
    [`const within = (name, most) => Number(req.query[name]) <= most; if (!within('n', 500)) return res.end(); res.send('x'.repeat(req.query.n));`, BOUNDED, 500],
    [`for (const [name, most] of Object.entries({ n: 500, m: 10 })) { if (req.body[name] > most) return res.end(); } res.send('x'.repeat(req.body.n));`, BOUNDED, 500],
    [`for (const [name, most] of Object.entries({ m: 10 })) { if (req.body[name] > most) return res.end(); } res.send('x'.repeat(req.body.n));`, UNBOUNDED, null],
  ],
};

testRows(rows);
