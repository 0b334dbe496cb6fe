// sample: what a schema says of the places of a tuple
import express from 'express';
import { z } from 'zod';

const Range = z.object({ range: z.tuple([z.number().max(10), z.number()]) });
const app = express();
app.use(express.json());

app.post('/first', (req, res) => { // handler: POST /first unguarded
  const [few] = Range.parse(req.body).range;
  res.send('a'.repeat(few));
});
app.post('/second', (req, res) => { // handler: POST /second unguarded
  const [, many] = Range.parse(req.body).range;
  res.send('a'.repeat(many)); // amplifies: request
});
app.post('/by-index', (req, res) => { // handler: POST /by-index unguarded
  const { range } = Range.parse(req.body);
  res.json({ few: 'a'.repeat(range[0]), many: 'b'.repeat(range[1]) }); // amplifies: request
});
app.post('/any', (req, res) => { // handler: POST /any unguarded
  res.json(Range.parse(req.body).range.map((size) => 'a'.repeat(size))); // amplifies: request
});

app.listen(3000);
