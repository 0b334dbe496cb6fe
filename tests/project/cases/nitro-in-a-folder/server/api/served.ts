export default defineEventHandler(() => 'served'); // handler: * /api/served unguarded
