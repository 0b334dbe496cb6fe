export default defineEventHandler(() => ({ done: true })); // handler: * /api/[name] unguarded ; near-miss: switched-off
