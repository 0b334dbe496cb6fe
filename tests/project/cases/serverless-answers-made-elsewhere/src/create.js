import { ok } from './responses.js';

export const create = async (event) => ok(JSON.parse(event.body)); // handler: callback unguarded

export const other = async () => ok(1);
