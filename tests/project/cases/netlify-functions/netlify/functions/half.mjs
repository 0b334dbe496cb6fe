export default async () => new Response('half'); // handler: * /half unguarded ; near-miss: not-read

export const config = { path: '/half', rateLimit: { windowLimit: 10 } };
