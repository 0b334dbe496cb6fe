export function signInRoutes(server) {
  server.route({ // handler: POST /sign-in unknown unknown-package
    method: 'POST',
    path: '/sign-in',
    async handler(request, h) {
      try {
        const { success } = await h.checkRateLimit(request.info.remoteAddress, 10);
        if (!success) throw new Error('Wait a minute');
        return h.redirect('/home');
      } catch (error) {
        return h.view('sign-in', { message: error.message });
      }
    },
  });

  server.route({ // handler: POST /register guarded handler
    method: 'POST',
    path: '/register',
    async handler(request, h) {
      const { success } = await h.checkRateLimit(request.info.remoteAddress, 10);
      if (!success) return h.response('Too Many Requests').code(429);
      return h.redirect('/home');
    },
  });

  server.route({ // handler: GET /sign-in unguarded
    method: 'GET',
    path: '/sign-in',
    handler: (request, h) => h.view('sign-in', { message: '' }),
  });
}
