// sample: routes of uWebSockets.js: the response comes first, and the most specific route is asked first
import { RateLimiterMemory } from 'rate-limiter-flexible';
import uWS from 'uWebSockets.js';

const limiter = new RateLimiterMemory({ points: 10, duration: 1 });
const hits = new Map();

function isLimited(ip) {
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  return count > 100;
}

const app = uWS.App();

// A wildcard is asked last, wherever it stands.
app.any('/*', (res, req) => { // handler: * /* guarded handler
  if (isLimited(res.getRemoteAddressAsText())) {
    res.writeStatus('429 Too Many Requests').end();
    return;
  }
  res.end(req.getUrl());
});

app
  .get('/size', (res, req) => { // handler: GET /size unguarded
    res.end('x'.repeat(Number(req.getQuery('size')))); // amplifies: request
  })
  .get('/bounded', (res, req) => { // handler: GET /bounded unguarded
    res.end('x'.repeat(Math.min(Number(req.getQuery('size')), 1000)));
  })
  .get('/pages/:count', (res, req) => { // handler: GET /pages/:count unguarded
    res.writeStatus('200 OK').writeHeader('Content-Type', 'text/plain');
    for (let page = 0; page < Number(req.getParameter(0)); page++) res.write('page'); // amplifies: request
    res.end();
  });

app.post('/body', (res) => { // handler: POST /body unguarded
  let before = null;
  res.onAborted(() => console.log('gone'));
  res.onData((part, isLast) => {
    const chunk = Buffer.from(part);
    if (!isLast) {
      before = before ? Buffer.concat([before, chunk]) : Buffer.concat([chunk]);
      return;
    }
    const { size } = JSON.parse(before ? Buffer.concat([before, chunk]) : chunk);
    res.cork(() => {
      res.end('x'.repeat(size)); // amplifies: request
    });
  });
});

app.get('/consumed', async (res) => { // handler: GET /consumed guarded handler
  res.onAborted(() => console.log('gone'));
  try {
    await limiter.consume(Buffer.from(res.getRemoteAddressAsText()).toString());
  } catch {
    res.cork(() => res.writeStatus('429 Too Many Requests').end());
    return;
  }
  res.cork(() => {
    res.end('consumed');
  });
});

app.get('/ignored', async (res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  limiter.consume('all');
  res.end('ignored');
});

app.get('/constant', (res) => res.end('response'.repeat(1_000_000))); // handler: GET /constant unguarded ; amplifies: constant 8000000

app.listen(3000, () => {});
