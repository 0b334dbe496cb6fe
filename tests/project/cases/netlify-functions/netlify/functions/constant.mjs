const LIMIT = 10;

// The platform reads the text of the file, and leaves out what it does not find written there.
export default async () => new Response('constant'); // handler: * /constant unguarded ; near-miss: not-read

export const config = { path: '/constant', rateLimit: { windowLimit: LIMIT, windowSize: 60 } };
