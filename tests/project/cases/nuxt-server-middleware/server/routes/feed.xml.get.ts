export default defineEventHandler((event) => { // handler: GET /feed.xml guarded process
  const url = getRequestURL(event);
  const entries = Number(url.searchParams.get('entries'));
  return '<entry/>'.repeat(entries); // amplifies: request
});
