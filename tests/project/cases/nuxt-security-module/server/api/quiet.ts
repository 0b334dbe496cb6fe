export default defineEventHandler(() => ({ done: true })); // handler: * /api/quiet guarded process
