import { Hono } from 'hono';

export function userRoutes() {
  const users = new Hono();
  users.get('/', (c) => c.json([])); // handler: GET / guarded
  return users;
}
