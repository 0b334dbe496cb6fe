import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, 'open');
const app = express();

for (const file of fs.readdirSync(folder)) {
  const { default: router } = await import(path.join(folder, file));
  app.use('/api', router);
}

app.listen(3000);
