import { type Row, testRows } from './rows.ts';

/*
 * What conditions find out about a member goes along with the whole. Each row is compared with the analysis, and with the most bytes that the handler
 * sends when it runs with several hundred requests; null: as many as one likes.
 */

const READ = 'const o = { size: Number(req.query.n), other: Number(req.query.m) };';
const FILL = "const fill = (given) => 'x'.repeat(given.size);";
const JSON_BODY = 'const body = JSON.parse(JSON.stringify(req.body));';
const BOUNDED = 'string.repeat request 500';
const UNBOUNDED = 'string.repeat request any';

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a record': [
    [`${FILL} ${READ} if (o.size > 500) return res.end(); res.send(fill(o));`, BOUNDED, 500],
    [`${FILL} ${READ} if (!(o.size >= 0) || o.size > 500) return res.end(); res.send(fill(o));`, BOUNDED, 500],
    [`${FILL} ${READ} if (o.size < 0 || o.size > 500) o.size = 500; res.send(fill({ ...o }));`, BOUNDED, 500],
    [`${READ} if (o.size > 500) return res.end(); const copy = o; res.send('x'.repeat(copy.size));`, BOUNDED, 500],
    [`let o = { size: Number(req.query.n) }; if (o.size > 500) o = { ...o, size: 500 }; res.send('x'.repeat(o.size));`, BOUNDED, 500],
    [`const read = (q) => { const o = { size: Number(q.n) }; if (o.size > 500) o.size = 500; return o; }; const { size } = read(req.query); res.send('x'.repeat(size));`, BOUNDED, 500],
    [`const read = (q) => { const o = { size: Number(q.n) }; if (o.size > 500) return { size: 500 }; return o; }; res.send('x'.repeat(read(req.query).size));`, BOUNDED, 500],
    [`const check = (given) => { if (!(given.size <= 500)) throw new Error('more'); }; ${READ} check(o); res.send('x'.repeat(o.size));`, BOUNDED, 500],
    [`const o = { inner: { size: Number(req.query.n) } }; if (o.inner.size > 500 || o.inner.size < 0) return res.end(); const { inner } = { ...o }; res.send('x'.repeat(inner.size));`, BOUNDED, 500],
    [`${FILL} ${READ} let valid = true; if (o.size > 500) valid = false; if (!valid) return res.end(); res.send(fill(o));`, BOUNDED, 500],
  ],
  'a list': [
    ["const sides = [Number(req.query.n), Number(req.query.m)]; if (sides.some((side) => side < 0) || sides[0] > 500) return res.end(); const [first] = [...sides]; res.send('x'.repeat(first));", BOUNDED, 500],
    ["const area = ([w]) => 'x'.repeat(w); const sides = [Number(req.query.n), 2]; if (sides[0] > 500 || sides[0] < 0) return res.end(); res.send(area(sides));", BOUNDED, 500],
  ],
  'request data': [
    [`const fill = (given) => 'x'.repeat(given.n); ${JSON_BODY} if (!(body.n <= 500)) return res.end(); res.send(fill(body));`, BOUNDED, 500],
    [`const read = (given) => { ${JSON_BODY.replace('req.body', 'given')} if (!(body.n <= 500)) throw new Error('more'); return body; }; const { n } = read(req.body); res.send('x'.repeat(n));`, BOUNDED, 500],
  ],
  'a part of the request': [
    ["const fill = (given) => 'x'.repeat(given.n); if (req.body.n > 500) return res.end(); res.send(fill(req.body));", BOUNDED, 500],
    ["const fill = ({ n }) => 'x'.repeat(n); if (req.query.n > 500) return res.end(); res.send(fill({ ...req.query }));", BOUNDED, 500],
    ["const fill = (given) => 'x'.repeat(given.n); if (!Number.isInteger(req.body.n) || req.body.n < 0 || req.body.n > 500) return res.end(); res.send(fill(req.body));", BOUNDED, 500],
    ["const fill = (given) => 'x'.repeat(given.n); if (req.body.m > 500) return res.end(); res.send(fill(req.body));", UNBOUNDED, null],
    ["const fill = (given) => 'x'.repeat(given.n); if (req.body.n > 500) console.log('more'); res.send(fill(req.body));", UNBOUNDED, null],
    ["const fill = (given) => 'x'.repeat(given.n); if (req.body.n > 500) return res.end(); req.body = { n: Number(req.query.m) }; res.send(fill(req.body));", UNBOUNDED, null],
  ],
  'what says nothing of the whole as it is then': [
    [`${FILL} ${READ} if (o.size > 500) console.log('more'); res.send(fill(o));`, UNBOUNDED, null],
    [`${FILL} ${READ} if (o.other > 500) return res.end(); res.send(fill(o));`, UNBOUNDED, null],
    [`${FILL} ${READ} if (o.size > 500) return res.end(); o.size = Number(req.query.m); res.send(fill(o));`, UNBOUNDED, null],
    [`${FILL} let o = { size: Number(req.query.n) }; if (o.size > 500) return res.end(); o = { size: Number(req.query.m) }; res.send(fill(o));`, UNBOUNDED, null],
    [`const fill = (given) => 'x'.repeat(given.m); ${JSON_BODY} if (!(body.n <= 500)) return res.end(); res.send(fill(body));`, UNBOUNDED, null],
  ],
};

testRows(rows);
