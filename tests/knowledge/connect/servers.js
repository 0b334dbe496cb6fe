// sample: a stack of functions by path, with others in it, and servers that are given it
import connect from 'connect';
import connectLike from 'connect-like';
import http from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

function limit(request, response, next) {
  limiter.consume(request.socket.remoteAddress).then(() => next(), () => {
    response.statusCode = 429;
    response.end('Too Many Requests');
  });
}

const app = connect();

app.use('/before', (request, response) => { // handler: * /before unguarded
  response.end('x'.repeat(new URL(request.url, 'http://localhost').searchParams.get('n'))); // amplifies: request
});

app.use('/API', limit);

app.use('/api/rows', (request, response) => { // handler: * /api/rows guarded app
  response.end('rows');
});

app.use('/apis', (request, response) => { // handler: * /apis unguarded
  response.end('apis');
});

const inner = connect();
inner.use(limit);
inner.use('/deep', (request, response) => { // handler: * /deep guarded
  response.end('deep');
});
app.use('/inner', inner);

app.use((error, request, response, next) => {
  response.statusCode = 500;
  response.end(String(error));
});

http.createServer(app).listen(3000);

const other = connectLike();
other.use('/x', (request, response) => {
  response.end('x'.repeat(1_000_000));
});
other.listen(3001);
