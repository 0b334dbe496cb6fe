export default defineEventHandler(() => 'hello'); // handler: GET /api/hello guarded process
