// sample: es-toolkit, ramda and generators of ids and text
import * as R from 'ramda';
import { range } from 'es-toolkit';
import { padEnd, repeat, times } from 'es-toolkit/compat';
import { nanoid as secureId } from 'nanoid';
import { customAlphabet, nanoid } from 'nanoid/non-secure';
import randomstring from 'randomstring';
import { LoremIpsum, loremIpsum } from 'lorem-ipsum';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/toolkit-range', (req, res) => { // handler: GET /toolkit-range guarded app
  res.json(range(Number(req.query.n))); // amplifies: request
});

app.get('/toolkit-repeat', (req, res) => { // handler: GET /toolkit-repeat guarded app
  res.send(repeat('ab', Number(req.query.n))); // amplifies: request
});

app.get('/toolkit-pad', (req, res) => { // handler: GET /toolkit-pad guarded app
  res.send(padEnd('ab', Number(req.query.n))); // amplifies: request
});

app.get('/toolkit-times', (req, res) => { // handler: GET /toolkit-times guarded app
  res.json(times(Number(req.query.n), (i) => i)); // amplifies: request
});

app.get('/ramda-repeat', (req, res) => { // handler: GET /ramda-repeat guarded app
  res.json(R.repeat('x', Number(req.query.n))); // amplifies: request
});

app.get('/ramda-range', (req, res) => { // handler: GET /ramda-range guarded app
  res.json(R.range(0, Number(req.query.n))); // amplifies: request
});

app.get('/ramda-times', (req, res) => { // handler: GET /ramda-times guarded app
  res.json(R.times((i) => ({ id: i }), Number(req.query.n))); // amplifies: request
});

app.get('/nanoid', (req, res) => { // handler: GET /nanoid guarded app
  res.send(nanoid(Number(req.query.n))); // amplifies: request
});

app.get('/alphabet', (req, res) => { // handler: GET /alphabet guarded app
  const digits = customAlphabet('0123456789');
  res.send(digits(Number(req.query.n))); // amplifies: request
});

// The secure generator throws for ids that long.
app.get('/secure', (req, res) => { // handler: GET /secure guarded app
  res.send(secureId(Number(req.query.n)));
});

app.get('/random-string', (req, res) => { // handler: GET /random-string guarded app
  res.send(randomstring.generate(Number(req.query.n))); // amplifies: request
});

app.get('/random-string-options', (req, res) => { // handler: GET /random-string-options guarded app
  res.send(randomstring.generate({ length: Number(req.query.n), charset: 'hex' })); // amplifies: request
});

app.get('/lorem', (req, res) => { // handler: GET /lorem guarded app
  res.send(loremIpsum({ count: Number(req.query.n), units: 'paragraphs' })); // amplifies: request
});

const lorem = new LoremIpsum({ sentencesPerParagraph: { max: 8, min: 4 } });

app.get('/paragraphs', (req, res) => { // handler: GET /paragraphs guarded app
  res.send(lorem.generateParagraphs(Number(req.query.n))); // amplifies: request
});

app.get('/sentences', (req, res) => { // handler: GET /sentences guarded app
  res.send(lorem.generateSentences(Number(req.query.n))); // amplifies: request
});

app.get('/words', (req, res) => { // handler: GET /words guarded app
  res.send(new LoremIpsum().generateWords(req.query.n)); // amplifies: request
});

app.get('/words/few', (req, res) => { // handler: GET /words/few guarded app
  res.send(lorem.generateWords(Math.min(req.query.n, 50)));
});

app.get('/plain', (req, res) => { // handler: GET /plain guarded app
  res.json({ id: nanoid(), short: nanoid(8), text: loremIpsum({ count: 2 }), code: randomstring.generate(7) });
});

app.listen(3000);
