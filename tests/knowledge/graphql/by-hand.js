// sample: GraphQL servers that a function of the program hands requests to
import express from 'express';
import { createHandler } from 'graphql-http/lib/use/http';
import { createSchema, createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import { rateLimit } from 'express-rate-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const points = new RateLimiterMemory({ points: 10, duration: 60 });
const schema = createSchema({ typeDefs: 'type Query { a: String }', resolvers: { Query: { a: () => 'a' } } });
const yoga = createYoga({ schema });
const handler = createHandler({ schema });

createServer((req, res) => yoga(req, res)).listen(3001); // handler: callback unguarded

createServer(async (req, res) => { // handler: callback unguarded
  await yoga.handle(req, res);
}).listen(3002);

createServer(async (req, res) => { // handler: callback guarded handler
  try {
    await points.consume(req.socket.remoteAddress);
  } catch {
    res.writeHead(429).end();
    return;
  }
  yoga(req, res);
}).listen(3003);

createServer((req, res) => { // handler: callback unguarded
  if (req.url.startsWith('/graphql')) handler(req, res);
  else res.writeHead(404).end();
}).listen(3004);

createServer(async (req, res) => { // handler: callback unguarded
  if (req.url.startsWith('/limited')) {
    try {
      await points.consume(req.socket.remoteAddress);
    } catch {
      res.writeHead(429).end();
      return;
    }
  }
  yoga(req, res);
}).listen(3005);

const app = express();
app.use('/graphql', (req, res) => yoga(req, res)); // handler: * /graphql unguarded
app.all('/tried', async (req, res, next) => { // handler: * /tried unguarded
  try {
    await yoga(req, res);
  } catch (error) {
    next(error);
  }
});
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.use('/behind', (req, res) => yoga(req, res)); // handler: * /behind guarded app
app.listen(3006);
