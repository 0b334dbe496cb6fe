export default defineEventHandler(() => ({ done: true })); // handler: * /api/webhooks/[name] unguarded or unknown
