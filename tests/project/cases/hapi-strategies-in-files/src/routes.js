export function routes(server) {
  server.route({ method: 'GET', path: '/token', options: { auth: 'token' }, handler: () => 'token' }); // handler: GET /token guarded route
  server.route({ method: 'GET', path: '/open', options: { auth: 'open' }, handler: () => 'open' }); // handler: GET /open unguarded
  server.route({ method: 'GET', path: '/none', handler: () => 'none' }); // handler: GET /none unguarded
}
