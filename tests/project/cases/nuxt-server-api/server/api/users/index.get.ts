export default defineEventHandler(async (event) => { // handler: GET /api/users unguarded
  const { page = 1 } = getQuery(event);
  return { page, users: [] };
});
