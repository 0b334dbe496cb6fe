const config = { path: ['/rewritten', '/moved/:id'], rateLimit: { action: 'rewrite', to: '/busy', windowLimit: 10, windowSize: 60 } };

export default async () => new Response('rewritten'); // handler: * /.netlify/functions/rewritten guarded route

export { config };
