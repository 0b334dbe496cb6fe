// sample: celebrate in front of a handler
import { celebrate, errors, Joi, Segments } from 'celebrate';
import express from 'express';

const app = express();

app.get('/within', celebrate({ [Segments.QUERY]: Joi.object({ n: Joi.number().max(100) }) }), (req, res) => res.send('x'.repeat(req.query.n))); // handler: GET /within unguarded

app.get('/unbounded', celebrate({ [Segments.QUERY]: Joi.object({ n: Joi.number().positive() }) }), (req, res) => res.send('x'.repeat(req.query.n))); // handler: GET /unbounded unguarded ; amplifies: request

app.get('/over/:n', celebrate({ params: { n: Joi.number().integer().max(300_000) } }), (req, res) => res.send('x'.repeat(req.params.n))); // handler: GET /over/:n unguarded ; amplifies: request 300000

app.post('/other-part', celebrate({ [Segments.BODY]: Joi.object({ n: Joi.number().max(100) }) }), (req, res) => { // handler: POST /other-part unguarded
  res.write(Buffer.alloc(req.body.n));
  res.end('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/unknown', celebrate(schemas()), (req, res) => res.send('x'.repeat(req.query.n))); // handler: GET /unknown unguarded

// A validator on the stack is there for all that comes behind it.
const router = express.Router();
router.get('/before', (req, res) => res.send('x'.repeat(Number(req.query.n)))); // handler: GET /before unguarded ; amplifies: request
router.use(celebrate({ [Segments.QUERY]: Joi.object({ n: Joi.number().max(100), m: Joi.number() }) }));
router.get('/behind', (req, res) => res.send('x'.repeat(req.query.n))); // handler: GET /behind unguarded
router.get('/behind-unbounded', (req, res) => res.send('x'.repeat(req.query.m))); // handler: GET /behind-unbounded unguarded ; amplifies: request
app.use('/router', router);

function schemas() {
  return JSON.parse(process.env.SCHEMAS);
}

app.use(errors());
app.listen(3000);
