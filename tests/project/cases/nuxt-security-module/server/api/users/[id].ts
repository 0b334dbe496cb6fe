export default defineEventHandler(() => ({ done: true })); // handler: * /api/users/[id] guarded process
