import { readdir } from 'node:fs/promises';
import express from 'express';

const app = express();
const folder = new URL('./modules/', import.meta.url);

for (const file of await readdir(folder)) {
  const { default: register } = await import(new URL(file, folder));
  register(app);
}

app.listen(3000);
