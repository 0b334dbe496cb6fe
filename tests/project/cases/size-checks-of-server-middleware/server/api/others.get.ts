import { defineEventHandler, getQuery } from 'h3';

export default defineEventHandler((event) => '.'.repeat(Number(getQuery(event).rows))); // handler: GET /api/others guarded ; amplifies: request
