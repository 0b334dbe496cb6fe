import express from 'express';
import { isStrict, limit, notes, pages } from './table.js';

const app = express();

pages.forEach((page) => register(page));

function register(page) {
  switch (page.method) {
    case 'GET':
      app.get(page.path, page.answer); // handler: GET /pages unguarded
      break;
    case 'POST':
      if (page.kind === 'strict') app.post(page.path, limit, page.answer); // handler: POST /pages/new guarded
      else app.post(page.path, page.answer);
      break;
    case 'PATCH':
      app.patch(page.path, page.answer);
      break;
    default:
      throw new Error(`No method: ${page.method}`);
  }
}

for (const note of notes) {
  const method = note.method.toUpperCase();
  if (method === 'GET') app.get(note.path, note.answer); // handler: GET /notes unguarded
  else if (method === 'PUT') app.put(note.path, limit, note.answer); // handler: PUT /notes/one guarded
  else app.delete(note.path, note.answer);
}

const isLimited = false;
if (isLimited || isStrict()) app.use(limit);
app.get('/open', (req, res) => res.send('open')); // handler: GET /open guarded

app.listen(3000);
