/** Functions and classes that a program has when it uses them. */
export const HELPERS: Readonly<Record<string, string>> = {
  clamp: 'const clamp = (value, low, high) => Math.min(Math.max(value, low), high);',
  same: 'function same(value) { return value; }',
  most: 'function most(value, limit) { if (value > limit) return limit; return value; }',
  least: 'function least(value) { return value < 0 ? 0 : value; }',
  must: `function must(holds) { if (!holds) throw new RangeError('no'); }`,
  strict: "function strict(value) { if (!(value <= MAX)) throw new RangeError('too large'); return value; }",
  toNumber: 'const toNumber = (text, fallback = 10) => Number(text) || fallback;',
  isSmall: 'const isSmall = (value) => value <= MAX;',
  isHuge: 'function isHuge(value) { return value > HIGH; }',
  Page: 'class Page { constructor(size) { this.size = size; } get double() { return this.size * 2; } capped(most) { return Math.min(this.size, most); } }',
  Limits: 'class Limits { most = 500; static all = 20; cap(value) { return value > this.most ? this.most : value; } }',
  Text: 'class Text { #text; constructor(text) { this.#text = text; } times(count) { return this.#text.repeat(count); } }',
  pieces: 'function* pieces(count, text) { for (let i = 0; i < count; i++) { /*tick*/ yield text; } }',
  later: 'const later = async (value) => value;',
  load: "async function load(value, most = 100) { await null; if (value > most) throw new RangeError('too large'); return value; }",
  limiter: 'function limiter(limit) { return (value) => (value > limit ? limit : value); }',
};
