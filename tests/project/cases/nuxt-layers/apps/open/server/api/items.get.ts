export default defineEventHandler(() => []); // handler: GET /api/items unguarded
