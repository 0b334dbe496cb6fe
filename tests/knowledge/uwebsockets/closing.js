// sample: responses of uWebSockets.js that end without a body, beside one that is large
import { App } from 'uWebSockets.js';

const app = App();

app.get('/ends', (res, req) => { // handler: GET /ends unguarded
  const size = Number(req.getQuery('size'));
  if (size === 1) return res.endWithoutBody();
  if (size === 2) return res.close();
  if (size === 3) return res.upgrade({}, '', '', '', null);
  res.end('x'.repeat(size)); // amplifies: request
});
