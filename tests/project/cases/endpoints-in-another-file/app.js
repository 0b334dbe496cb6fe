import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { endpoints } from './endpoints.js';
import { jobs } from './jobs.js';

const app = express();

for (const { method, path, handler } of endpoints) {
  app[method](path, handler); // handler: _ _ unguarded
}

app.use('/jobs', rateLimit({ windowMs: 60_000, limit: 10 }));
jobs.forEach((job) => app.post(`/jobs/${job.name}`, job.run)); // handler: POST _ guarded or unknown

app.listen(3000);
