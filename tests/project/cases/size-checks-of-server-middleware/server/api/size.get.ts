import { defineEventHandler, getQuery } from 'h3';

export default defineEventHandler((event) => '.'.repeat(Number(getQuery(event).size))); // handler: GET /api/size guarded
