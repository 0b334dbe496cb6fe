import { Elysia } from 'elysia';

export default new Elysia().get('/', ({ query }) => 'x'.repeat(Number(query.size))); // handler: GET / unguarded ; amplifies: request
