import express from 'express';
import { rateLimit } from 'express-rate-limit';

const MAX_SIZE = 1000;

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/bar', (request, response) => {
  const width = Math.max(0, Math.min(Number(request.query.size) || 0, MAX_SIZE));
  response.type('text/plain').send('#'.repeat(width));
});

app.get('/rows', (request, response) => {
  const size = Number(request.query.size);
  if (!(size >= 0 && size <= MAX_SIZE)) {
    response.status(400).json({ error: `size must be between 0 and ${MAX_SIZE}` });
    return;
  }
  response.json(Array.from({ length: size }, (_, index) => ({ id: index })));
});

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
