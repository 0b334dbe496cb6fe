import express, { json, rest } from '@feathersjs/express';
import { feathers } from '@feathersjs/feathers';
import { rateLimit } from 'express-rate-limit';
import { Messages } from './messages.ts';

const late = express(feathers());
late.use(json());
late.configure(rest());
late.use(rateLimit({ windowMs: 60_000, limit: 3 }));
late.use('audit', new Messages()); // handler: GET /audit unguarded ; near-miss: attached-after
late.get('/plain', (request, response) => { // handler: GET /plain guarded
  response.json([]);
});
late.listen(3031);

const early = express(feathers());
early.use(rateLimit({ windowMs: 60_000, limit: 3 }));
early.configure(rest());
early.use('messages', new Messages()); // handler: GET /messages guarded
early.listen(3032);
