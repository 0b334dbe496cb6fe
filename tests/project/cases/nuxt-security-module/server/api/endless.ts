export default defineEventHandler(() => ({ done: true })); // handler: * /api/endless unguarded ; near-miss: switched-off
