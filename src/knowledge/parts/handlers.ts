import type { Member, ObjectRow } from '../schema.ts';

/** What a request holds once its query, path and body have been parsed, where a framework calls it by these names. */
export const PARSED: Readonly<Record<string, Member>> = {
  query: { does: 'input', shape: 'strings' },
  params: { does: 'input', shape: 'strings' },
  body: { does: 'input', shape: 'json' },
};

/** `next()` passes the request on, `next(error)` fails it. */
export const NEXT: ObjectRow = { role: 'next', others: 'unknown', members: {}, call: { does: 'next' } };

/** `next(…)` passes the request on whatever it is given, and gives the response. */
export const PASS: ObjectRow = { role: 'next', others: 'unknown', members: {}, call: { does: 'pass' } };
