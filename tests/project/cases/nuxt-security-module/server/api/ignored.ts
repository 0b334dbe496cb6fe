export default defineEventHandler(() => ({ done: true })); // handler: * /api/ignored guarded process
