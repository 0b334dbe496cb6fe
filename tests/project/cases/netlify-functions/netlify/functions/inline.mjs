export default {
  async fetch(request) { // handler: * /inline guarded route
    return new Response(request.url);
  },
  config: { path: '/inline', rateLimit: { windowLimit: 10, windowSize: 60 } },
};
