// sample: schemas that a middleware of the program checks
import express, { type NextFunction, type Request, type Response } from 'express';
import Joi from 'joi';
import { z, type ZodType } from 'zod';

const app = express();

const validate = (schema: ZodType) => (req: Request, res: Response, next: NextFunction) => {
  const result = schema.safeParse(req.query);
  if (!result.success) return res.status(400).json(result.error);
  res.locals['query'] = result.data;
  next();
};

app.get('/within', validate(z.object({ n: z.coerce.number().max(100) })), (req, res) => { // handler: GET /within unguarded
  res.send('x'.repeat(Number(req.query['n'])));
});

app.get('/unbounded', validate(z.object({ n: z.coerce.number().positive() })), (req, res) => { // handler: GET /unbounded unguarded
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
});

const whole = (schema: ZodType) => async (req: Request, res: Response, next: NextFunction) => {
  try {
    await schema.parseAsync({ body: req.body, query: req.query, params: req.params });
    return next();
  } catch (error) {
    return res.status(400).json(error);
  }
};

app.get('/whole', whole(z.object({ query: z.object({ n: z.coerce.number().max(100) }) })), (req, res) => { // handler: GET /whole unguarded
  const { n } = req.query;
  res.send('x'.repeat(Number(n)));
});

app.get('/whole-unbounded', whole(z.object({ query: z.object({ n: z.coerce.number().min(1) }) })), (req, res) => { // handler: GET /whole-unbounded unguarded
  const { n } = req.query;
  res.send('x'.repeat(Number(n))); // amplifies: request
});

const byJoi = (schema: Joi.ObjectSchema) => (req: Request, res: Response, next: NextFunction) => {
  const { error, value } = schema.validate(req.body);
  if (error) return res.status(400).send(error.message);
  req.body = value;
  next();
};

app.post('/joi', byJoi(Joi.object({ n: Joi.number().max(100) })), (req, res) => { // handler: POST /joi unguarded
  res.send('x'.repeat(req.body.n));
});

app.post('/joi-unbounded', byJoi(Joi.object({ n: Joi.number().positive() })), (req, res) => { // handler: POST /joi-unbounded unguarded
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

// The schema is of another part.
app.post('/other-part', validate(z.object({ n: z.coerce.number().max(100) })), (req, res) => { // handler: POST /other-part unguarded
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.listen(3000);
