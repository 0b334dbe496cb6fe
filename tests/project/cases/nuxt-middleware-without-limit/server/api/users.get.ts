export default defineEventHandler(() => []); // handler: GET /api/users unguarded
