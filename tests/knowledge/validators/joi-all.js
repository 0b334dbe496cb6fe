// sample: what the methods and schemas of Joi make of a bound, one by one; the same under its old package
import express from 'express';
import Joi from 'joi';
import Old from '@hapi/joi';

const app = express();

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).optional()))); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).exist()))); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).label('n')))); // amplifies: request 500000
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).description('n')))); // amplifies: request 500000
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).note('n')))); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).tag('n')))); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).tags('n')))); // amplifies: request 500000
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).meta({})))); // amplifies: request 500000
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).example(1)))); // amplifies: request 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).message('n')))); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).messages({})))); // amplifies: request 500000
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).error(new Error('n'))))); // amplifies: request 500000
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).empty('')))); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).failover(1)))); // amplifies: request 500000
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).allow(null)))); // amplifies: request 500000
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).precision(2)))); // amplifies: request 500000
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).multiple(2)))); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).cache()))); // amplifies: request 500000
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).id('n')))); // amplifies: request 500000
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).warning('n', {})))); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).warn()))); // amplifies: request 500000
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).unsafe()))); // amplifies: request 500000
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).prefs({})))); // amplifies: request 500000
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().max(500_000).preferences({})))); // amplifies: request 500000
});

app.post('/25', (req, res) => { // handler: POST /25 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.string().lowercase()))); // amplifies: request
});

app.post('/26', (req, res) => { // handler: POST /26 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.string().uppercase()))); // amplifies: request
});

app.post('/27', (req, res) => { // handler: POST /27 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.string().normalize()))); // amplifies: request
});

app.post('/28', (req, res) => { // handler: POST /28 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.string().trim()))); // amplifies: request
});

app.post('/29', (req, res) => { // handler: POST /29 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).and('n', 'm')).n)); // amplifies: request 500000
});

app.post('/30', (req, res) => { // handler: POST /30 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).nand('n', 'm')).n)); // amplifies: request 500000
});

app.post('/31', (req, res) => { // handler: POST /31 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).or('n', 'm')).n)); // amplifies: request 500000
});

app.post('/32', (req, res) => { // handler: POST /32 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).xor('n', 'm')).n)); // amplifies: request 500000
});

app.post('/33', (req, res) => { // handler: POST /33 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).oxor('n', 'm')).n)); // amplifies: request 500000
});

app.post('/34', (req, res) => { // handler: POST /34 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).with('n', 'm')).n)); // amplifies: request 500000
});

app.post('/35', (req, res) => { // handler: POST /35 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({ n: Joi.number().max(500_000) }).without('n', 'm')).n)); // amplifies: request 500000
});

app.post('/36', (req, res) => { // handler: POST /36 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.array().items(Joi.number().max(500_000)).sparse().single())[0])); // amplifies: request 500000
});

app.post('/37', (req, res) => { // handler: POST /37 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.string().length(2))));
});

app.post('/38', (req, res) => { // handler: POST /38 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().negative())));
});

app.post('/39', (req, res) => { // handler: POST /39 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().greater(1)))); // amplifies: request
});

app.post('/40', (req, res) => { // handler: POST /40 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.string().pattern(/^\d{1,2}$/))));
});

app.post('/41', (req, res) => { // handler: POST /41 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.number().equal(1, 500_000)))); // amplifies: constant 500000
});

app.post('/42', (req, res) => { // handler: POST /42 unguarded
  res.send('x'.repeat(Joi.attempt(req.body.n, Joi.equal(1, 500_000)))); // amplifies: constant 500000
});

app.post('/43', (req, res) => { // handler: POST /43 unguarded
  res.send('x'.repeat(Joi.attempt(req.body.n, Joi.valid(1, 500_000)))); // amplifies: constant 500000
});

app.post('/44', (req, res) => { // handler: POST /44 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.any()))); // amplifies: request
});

app.post('/45', (req, res) => { // handler: POST /45 unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.compile(Joi.number().max(500_000))))); // amplifies: request 500000
});

app.post('/46', (req, res) => { // handler: POST /46 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({}).append({ n: Joi.number().max(500_000) })).n)); // amplifies: request 500000
});

app.post('/47', (req, res) => { // handler: POST /47 unguarded
  res.send('x'.repeat(Joi.attempt(req.query, Joi.object({}).concat(Joi.object({ n: Joi.number().max(500_000) }))).n)); // amplifies: request 500000
});

app.post('/48', (req, res) => { // handler: POST /48 unguarded
  res.send('x'.repeat(Old.attempt(req.query.n, Old.number().max(500_000)))); // amplifies: request 500000
});

app.post('/49', (req, res) => { // handler: POST /49 unguarded
  Joi.assert(req.query.n, Joi.number().max(100));
  res.send('x'.repeat(req.query.n));
});
