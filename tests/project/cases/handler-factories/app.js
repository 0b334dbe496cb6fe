import express from 'express';
import { rateLimit } from 'express-rate-limit';
import makeHandlers, { makeCreate, makeList } from './handlers.js';
import { store } from './store.js';

const app = express();
const handlers = makeHandlers(store);

app.get('/toys', makeList({ store })); // handler: GET /toys unguarded
app.post('/toys', makeCreate({ store, points: 10 })); // handler: POST /toys guarded handler
app.get('/toys/:id', handlers.show); // handler: GET /toys/:id unguarded
app.put('/toys/:id', handlers.create); // handler: PUT /toys/:id guarded handler
app.get('/games', rateLimit({ limit: 10 }), makeList({ store })); // handler: GET /games guarded route

app.listen(3000);
