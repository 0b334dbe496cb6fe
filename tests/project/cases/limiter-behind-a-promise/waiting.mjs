import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { createClient } from 'redis';

const app = express();

await createClient().connect().then(() => {
  app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
});

app.get('/', (request, response) => { // handler: GET / guarded
  response.json([]);
});

app.listen(3000);
