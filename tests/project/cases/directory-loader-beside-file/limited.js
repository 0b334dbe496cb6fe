import express from 'express';
import { rateLimit } from 'express-rate-limit';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(fileURLToPath(new URL('.', import.meta.url)), 'limited');
const app = express();

app.use('/api', rateLimit({ limit: 10 }));
for (const file of fs.readdirSync(folder)) {
  const { default: router } = await import(path.join(folder, file));
  app.use('/api', router);
}

app.listen(3000);
