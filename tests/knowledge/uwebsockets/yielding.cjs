// sample: a route that yields guards routes of the same pattern behind it, and no others
const uWS = require('uWebSockets.js');

const hits = new Map();

function limit(res, req) {
  const ip = Buffer.from(res.getRemoteAddressAsText()).toString();
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  if (count > 100) res.writeStatus('429 Too Many Requests').end();
  else req.setYield(true);
}

uWS
  .SSLApp({ key_file_name: 'key.pem', cert_file_name: 'cert.pem' })
  .any('/*', limit)
  .get('/reports', limit)
  .get('/reports', (res) => { // handler: GET /reports guarded app
    res.end('reports');
  })
  .get('/users', (res) => { // handler: GET /users unguarded
    res.end('users');
  })
  .post('/reports', (res) => { // handler: POST /reports unguarded
    res.end('made');
  })
  .listen(9001, () => {});
