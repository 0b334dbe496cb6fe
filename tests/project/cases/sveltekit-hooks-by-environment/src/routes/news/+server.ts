export const GET = async () => new Response('news'); // handler: GET /news guarded process
