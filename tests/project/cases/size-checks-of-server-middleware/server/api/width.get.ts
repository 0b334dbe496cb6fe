import { defineEventHandler, getQuery } from 'h3';

export default defineEventHandler((event) => '.'.repeat(Number(getQuery(event).width))); // handler: GET /api/width guarded ; amplifies: request
