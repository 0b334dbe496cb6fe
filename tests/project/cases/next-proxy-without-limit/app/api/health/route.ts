export const GET = () => new Response('ok'); // handler: GET /api/health unguarded
