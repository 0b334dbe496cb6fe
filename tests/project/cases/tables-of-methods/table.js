import { rateLimit } from 'express-rate-limit';

export const limit = rateLimit({ windowMs: 60_000, limit: 10 });

export const pages = [
  { method: 'GET', path: '/pages', answer: (req, res) => res.send('pages') },
  { method: 'POST', path: '/pages/new', answer: (req, res) => res.send('made'), kind: 'strict' },
];

export const notes = [
  { method: 'get', path: '/notes', answer: (req, res) => res.send('notes') },
  { method: 'put', path: '/notes/one', answer: (req, res) => res.send('put'), kind: 'strict' },
];

const strict = false;

/** Which of them are asked is nothing that a round, or a call, says. */
export function isStrict() {
  return strict;
}
