const rateLimit = { windowLimit: 10, windowSize: 60 };

export default async () => new Response('shorthand'); // handler: * /shorthand unguarded ; near-miss: not-read

export const config = { path: '/shorthand', rateLimit };
