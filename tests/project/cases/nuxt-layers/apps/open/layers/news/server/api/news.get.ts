export default defineEventHandler(() => []); // handler: GET /api/news unguarded
