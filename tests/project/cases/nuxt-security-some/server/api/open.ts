export default defineEventHandler(() => ({ done: true })); // handler: * /api/open unguarded ; near-miss: switched-off
