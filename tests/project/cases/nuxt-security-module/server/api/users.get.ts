export default defineEventHandler(() => ({ done: true })); // handler: GET /api/users guarded process
