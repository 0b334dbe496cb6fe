// sample: http2 streams, guarded and with sizes from the headers
import { createServer } from 'node:http2';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const server = createServer();

server.on('stream', async (stream, headers) => { // handler: callback guarded handler
  try {
    await limiter.consume(stream.session?.socket.remoteAddress ?? 'unknown');
  } catch {
    stream.respond({ ':status': 429 });
    stream.end();
    return;
  }
  stream.respond({ ':status': 200 });
  const url = new URL(headers[':path'], 'http://localhost');
  const n = Number(url.searchParams.get('n'));
  stream.write('-'.repeat(n)); // amplifies: request
  stream.end('='.repeat(Math.min(n, 100)));
});

server.listen(8443);

const echo = createServer();

echo.on('stream', (stream) => { // handler: callback unguarded
  stream.once('data', (chunk) => {
    stream.respond({ ':status': 200 });
    stream.end('*'.repeat(Number(chunk))); // amplifies: request
  });
});

echo.listen(8444);
