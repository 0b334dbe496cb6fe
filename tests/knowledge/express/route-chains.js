// sample: route() and fluent chains; the report stands at the verb
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const writes = rateLimit({ windowMs: 60_000, limit: 10 });
const reads = rateLimit({ windowMs: 60_000, limit: 20 });

app
  .route('/books')
  .get((req, res) => { // handler: GET /books unguarded
    res.json([]);
  })
  .post(writes, (req, res) => { // handler: POST /books guarded route
    res.sendStatus(201);
  });

app
  .route('/books/:isbn')
  .all(reads)
  .get((req, res) => { // handler: GET /books/:isbn guarded
    res.json({ isbn: req.params.isbn });
  })
  .put((req, res) => res.sendStatus(204)) // handler: PUT /books/:isbn guarded
  .delete((req, res) => res.sendStatus(204)); // handler: DELETE /books/:isbn guarded

const shelf = app.route('/shelves/:name');
shelf.get((req, res) => { // handler: GET /shelves/:name unguarded ; near-miss: attached-after
  res.json({ name: req.params.name });
});
shelf.all(reads);
shelf.put((req, res) => { // handler: PUT /shelves/:name guarded
  res.sendStatus(204);
});

app.route('/loans').get(writes).post((req, res) => { // handler: POST /loans unguarded ; near-miss: other-path
  res.sendStatus(201);
});

const tiny = express();
tiny
  .get('/before', (req, res) => res.send('early')) // handler: GET /before unguarded ; near-miss: attached-after
  .use(express.json())
  .use(reads)
  .get('/after', (req, res) => res.send('late')); // handler: GET /after guarded app

app.listen(3000);
tiny.listen(3001);
