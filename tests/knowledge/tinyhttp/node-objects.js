// sample: tinyhttp hands Node's request and response through: bodies by events, a refusal by hand
import { App } from '@tinyhttp/app';

const hits = new Map();
const app = new App();

app.post('/rows', (req, res) => { // handler: POST /rows unguarded
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.once('end', () => {
    const { rows } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify(new Array(rows).fill(0))); // amplifies: request
  });
});

app.get('/header', (req, res) => { // handler: GET /header unguarded
  res.setHeader('x-padding', 'x'.repeat(Number(req.query.n))); // amplifies: request
  res.end();
});

app.use((req, res, next) => {
  const count = (hits.get(req.socket.remoteAddress) ?? 0) + 1;
  hits.set(req.socket.remoteAddress, count);
  if (count > 10) {
    res.statusCode = 429;
    res.end('Too Many Requests');
    return;
  }
  next();
});

app.get('/counted', (req, res) => { // handler: GET /counted guarded app
  res.removeHeader('etag');
  res.end('ok');
});

app.listen(3000);
