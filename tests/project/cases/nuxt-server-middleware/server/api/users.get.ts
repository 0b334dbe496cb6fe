export default defineEventHandler(() => []); // handler: GET /api/users guarded process
