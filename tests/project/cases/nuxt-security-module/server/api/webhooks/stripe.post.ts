export default defineEventHandler(() => ({ done: true })); // handler: POST /api/webhooks/stripe unguarded ; near-miss: switched-off
