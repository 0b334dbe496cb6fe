import { defineHandler } from 'nitro/h3';

export default defineHandler((event) => { // handler: GET /hello unguarded
  return 'x'.repeat(Number(event.url.searchParams.get('size'))); // amplifies: request
});
