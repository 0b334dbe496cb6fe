// sample: JSON bodies collected by hand, for await and by events
import { createServer } from 'node:http';

const byLoop = createServer(async (req, res) => { // handler: callback unguarded
  let raw = '';
  for await (const chunk of req) raw += chunk;
  const { count } = JSON.parse(raw);
  res.end(Buffer.alloc(count)); // amplifies: request
});

const byEvents = createServer((req, res) => { // handler: callback unguarded
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    res.end('na'.repeat(body.times)); // amplifies: request
  });
});

const echo = createServer((req, res) => { // handler: callback unguarded
  let text = '';
  req.setEncoding('utf8');
  req.on('data', (chunk) => {
    text += chunk;
  });
  req.on('end', () => res.end(text.toUpperCase()));
});

const masked = createServer(async (req, res) => { // handler: callback unguarded
  let secret = '';
  for await (const chunk of req) secret += chunk;
  res.end('*'.repeat(secret.length));
});

byLoop.listen(3000);
byEvents.listen(3001);
echo.listen(3002);
masked.listen(3003);
