import type { Member } from '../schema.ts';

/** Sends the client to the URL, which is a header of the response; a status may stand in front of it. */
export const REDIRECT: Member = { does: 'finish', redirects: true, sends: { argument: 0, as: 'text', coded: true } };

/** Sends what a template makes of the values in its second argument. */
export const RENDER: Member = { does: 'finish', sends: { argument: 1, as: 'json' } };
