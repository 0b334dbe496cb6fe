import { Router } from 'express';
import { limiterService } from './limiter.service.js';

const topics = Router();

topics.get('/', limiterService.handle, (_req, res) => { // handler: GET / guarded route
  res.json([]);
});
topics.post('/', limiterService.perMinute(5), (_req, res) => { // handler: POST / guarded route
  res.sendStatus(201);
});
topics.get('/:id', limiterService.header(), (req, res) => { // handler: GET /:id unguarded
  res.json({ id: req.params.id });
});

export default topics;
