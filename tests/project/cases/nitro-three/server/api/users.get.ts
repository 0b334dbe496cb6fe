import { defineHandler } from 'nitro/h3';

export default defineHandler((event) => { // handler: GET /api/users unguarded
  const pad = Number(event.url.searchParams.get('pad'));
  return { padded: ''.padStart(pad) }; // amplifies: request
});
