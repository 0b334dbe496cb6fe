import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { PoemController } from './poem.controller.ts';
import { PoemService } from './poem.service.ts';

const app = express();
const poems = new PoemController(new PoemService());

app.get('/sing', rateLimit({ limit: 10 }), poems.sing); // handler: GET /sing guarded route
app.get('/hum', poems.hum); // handler: GET /hum unguarded
app.get('/title', poems.title); // handler: GET /title unguarded

app.listen(3000);
