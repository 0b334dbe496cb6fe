import { type Row, testRows } from './rows.ts';

/*
 * Loops that fill a `Set` or `Map` until it is as large as they ask for. Each row is compared with the analysis, and with the most bytes that the handler
 * sends when it runs with several hundred requests; null: as many as one likes, of which sets are too slow to be tried.
 */

const N = 'const n = Number(req.query.n);';
const SEND = "res.send([...set.keys()].map(() => 'x').join(''));";
const FILL = '{ /*tick*/ set.add(Math.random()); }';
const LETTERS = 'const letters = Array.from({ length: 6 }, (_, i) => String.fromCharCode(97 + i));';

const rows: Readonly<Record<string, readonly Row[]>> = {
  'as large as the request says': [
    [`${N} const set = new Set(); while (set.size < n) ${FILL} ${SEND}`, 'loop request any', null],
    [`${N} const set = new Map(); while (set.size < n) { /*tick*/ set.set(Math.random(), 1); } ${SEND}`, 'loop request any', null],
  ],
  'as large as the program says': [
    [`${N} const set = new Set(); if (n > 500) return res.end(); while (set.size < n) ${FILL} ${SEND}`, 'loop request 500', 500],
    [`const n = Math.min(Number(req.query.n), 500); const set = new Set(); while (set.size < n) ${FILL} ${SEND}`, 'loop request 500', 500],
  ],
  'what is not the set that the loop asks about, or has all there is': [
    [`${N} const set = new Set(), other = new Set(); if (n > 500) return res.end(); while (other.size < n) { other.add(Math.random()); set.add('x'); } ${SEND}`, 'loop unknown 0', 1],
    [`${N} const set = new Set(); if (n > 4) return res.end(); while (set.size < n) { /*tick*/ set.add(Math.floor(Math.random() * 6)); } ${SEND}`, 'loop unknown 0', 4],
    [`${N} ${LETTERS} const set = new Set(); if (n > 4) return res.end(); while (set.size < n) { /*tick*/ set.add(letters[Math.floor(Math.random() * 6)]); } ${SEND}`, 'loop unknown 0', 4],
  ],
};

testRows(rows, false);
