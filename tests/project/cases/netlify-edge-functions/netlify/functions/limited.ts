export default async () => new Response('limited'); // handler: * /api/limited guarded process

export const config = { path: '/api/limited' };
