export default defineEventHandler(() => ({ done: true })); // handler: * /api/users unguarded ; near-miss: switched-off
