export default defineEventHandler(() => ({ done: true })); // handler: * /api/limited/users guarded process
