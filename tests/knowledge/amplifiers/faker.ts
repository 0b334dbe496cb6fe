// sample: faker
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { faker } from '@faker-js/faker';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/people', (req: Request, res: Response) => { // handler: GET /people guarded app
  const count = Number(req.query['count']);
  res.json(faker.helpers.multiple(() => ({ name: faker.person.fullName() }), { count })); // amplifies: request
});

app.get('/text', (req: Request, res: Response) => { // handler: GET /text guarded app
  res.send(faker.lorem.paragraphs(Number(req.query['paragraphs']))); // amplifies: request
});

app.get('/words', (req: Request, res: Response) => { // handler: GET /words guarded app
  res.send(faker.lorem.words(Number(req.query['words']))); // amplifies: request
});

app.get('/sentences', (req: Request, res: Response) => { // handler: GET /sentences guarded app
  res.send(faker.lorem.sentences(Number(req.query['n']))); // amplifies: request
});

app.get('/lines', (req: Request, res: Response) => { // handler: GET /lines guarded app
  res.send(faker.lorem.lines(Number(req.query['n']))); // amplifies: request
});

app.get('/alpha', (req: Request, res: Response) => { // handler: GET /alpha guarded app
  res.send(faker.string.alpha(Number(req.query['n']))); // amplifies: request
});

app.get('/alphanumeric', (req: Request, res: Response) => { // handler: GET /alphanumeric guarded app
  res.send(faker.string.alphanumeric({ length: Number(req.query['n']) })); // amplifies: request
});

app.get('/alpha-options', (req: Request, res: Response) => { // handler: GET /alpha-options guarded app
  res.send(faker.string.alpha({ length: Number(req.query['n']), casing: 'upper' })); // amplifies: request
});

app.get('/alphanumeric-number', (req: Request, res: Response) => { // handler: GET /alphanumeric-number guarded app
  res.send(faker.string.alphanumeric(Number(req.query['n']))); // amplifies: request
});

app.get('/numeric-options', (req: Request, res: Response) => { // handler: GET /numeric-options guarded app
  res.send(faker.string.numeric({ length: Number(req.query['n']), allowLeadingZeros: true })); // amplifies: request
});

app.get('/numeric', (req: Request, res: Response) => { // handler: GET /numeric guarded app
  res.send(faker.string.numeric(Number(req.query['n']))); // amplifies: request
});

app.get('/hexadecimal', (req: Request, res: Response) => { // handler: GET /hexadecimal guarded app
  res.send(faker.string.hexadecimal({ length: Number(req.query['n']) })); // amplifies: request
});

app.get('/sample', (req: Request, res: Response) => { // handler: GET /sample guarded app
  res.send(faker.string.sample(Number(req.query['n']))); // amplifies: request
});

app.get('/nanoid', (req: Request, res: Response) => { // handler: GET /nanoid guarded app
  res.send(faker.string.nanoid(Number(req.query['n']))); // amplifies: request
});

app.get('/binary', (req: Request, res: Response) => { // handler: GET /binary guarded app
  res.send(faker.string.binary({ length: Number(req.query['n']) })); // amplifies: request
});

app.get('/octal', (req: Request, res: Response) => { // handler: GET /octal guarded app
  res.send(faker.string.octal({ length: Number(req.query['n']) })); // amplifies: request
});

app.get('/symbol', (req: Request, res: Response) => { // handler: GET /symbol guarded app
  res.send(faker.string.symbol(Number(req.query['n']))); // amplifies: request
});

app.get('/one', (_req: Request, res: Response) => { // handler: GET /one guarded app
  res.json({ name: faker.person.fullName(), motto: faker.lorem.words(5), people: faker.helpers.multiple(() => faker.person.firstName(), { count: 3 }) });
});

app.listen(3000);
