import { Hono } from 'hono';

const other = new Hono().basePath('/other');

other.get('/songs', (c) => c.json([])); // handler: GET /other/songs unguarded

export const GET = async ({ request }) => {
  const response = await other.fetch(request);
  return response;
};
