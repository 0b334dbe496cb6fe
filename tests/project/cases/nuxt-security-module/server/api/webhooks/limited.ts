export default defineEventHandler(() => ({ done: true })); // handler: * /api/webhooks/limited guarded process
