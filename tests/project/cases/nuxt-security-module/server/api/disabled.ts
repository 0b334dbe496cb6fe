export default defineEventHandler(() => ({ done: true })); // handler: * /api/disabled unguarded ; near-miss: switched-off
