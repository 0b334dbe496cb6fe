// sample: limits and keys that functions give
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { nanoid } from 'nanoid';

const app = express();

app.get('/endless', rateLimit({ limit: () => Infinity }), (request, response) => { // handler: GET /endless unguarded ; near-miss: switched-off
  response.send('whatever');
});

app.get('/async', rateLimit({ limit: async () => Infinity }), (request, response) => { // handler: GET /async unguarded ; near-miss: switched-off
  response.send('whatever');
});

app.get('/some', rateLimit({ limit: (request) => (request.get('x-admin') ? Infinity : 10) }), (request, response) => { // handler: GET /some guarded
  response.send('counted');
});

app.get('/ten', rateLimit({ limit: () => 10 }), (request, response) => { // handler: GET /ten guarded
  response.send('counted');
});

app.get('/key', rateLimit({ keyGenerator: (request) => `${request.ip}:${nanoid()}` }), (request, response) => { // handler: GET /key unguarded ; near-miss: switched-off
  response.send('each by itself');
});

app.get('/minute', rateLimit({ keyGenerator: (request) => `${request.ip}:${Math.floor(Date.now() / 60_000)}` }), (request, response) => { // handler: GET /minute guarded
  response.send('counted');
});
