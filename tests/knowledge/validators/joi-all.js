// sample: what the methods and schemas of Joi make of a bound, one by one; the same under its old package
import express from 'express';
import Joi from 'joi';
import Old from '@hapi/joi';

const app = express();

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).optional().validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).exist().validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).label('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).description('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).note('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).tag('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).tags('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).meta({}).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).example(1).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).message('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).messages({}).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).error(new Error('n')).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).empty('').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).failover(1).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).allow(null).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).precision(2).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).multiple(2).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).cache().validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).id('n').validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).warning('n', {}).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).warn().validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).unsafe().validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).prefs({}).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  res.send('x'.repeat(Joi.number().max(500_000).preferences({}).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/25', (req, res) => { // handler: POST /25 unguarded
  res.send('x'.repeat(Joi.string().lowercase().validate(req.query.n).value)); // amplifies: request
});

app.post('/26', (req, res) => { // handler: POST /26 unguarded
  res.send('x'.repeat(Joi.string().uppercase().validate(req.query.n).value)); // amplifies: request
});

app.post('/27', (req, res) => { // handler: POST /27 unguarded
  res.send('x'.repeat(Joi.string().normalize().validate(req.query.n).value)); // amplifies: request
});

app.post('/28', (req, res) => { // handler: POST /28 unguarded
  res.send('x'.repeat(Joi.string().trim().validate(req.query.n).value)); // amplifies: request
});

app.post('/29', (req, res) => { // handler: POST /29 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).and('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/30', (req, res) => { // handler: POST /30 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).nand('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/31', (req, res) => { // handler: POST /31 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).or('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/32', (req, res) => { // handler: POST /32 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).xor('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/33', (req, res) => { // handler: POST /33 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).oxor('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/34', (req, res) => { // handler: POST /34 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).with('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/35', (req, res) => { // handler: POST /35 unguarded
  res.send('x'.repeat(Joi.object({ n: Joi.number().max(500_000) }).without('n', 'm').validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/36', (req, res) => { // handler: POST /36 unguarded
  res.send('x'.repeat(Joi.array().items(Joi.number().max(500_000)).sparse().single().validate(req.query.n).value[0])); // amplifies: request 500000
});

app.post('/37', (req, res) => { // handler: POST /37 unguarded
  res.send('x'.repeat(Joi.string().length(2).validate(req.query.n).value));
});

app.post('/38', (req, res) => { // handler: POST /38 unguarded
  res.send('x'.repeat(Joi.number().negative().validate(req.query.n).value));
});

app.post('/39', (req, res) => { // handler: POST /39 unguarded
  res.send('x'.repeat(Joi.number().greater(1).validate(req.query.n).value)); // amplifies: request
});

app.post('/40', (req, res) => { // handler: POST /40 unguarded
  res.send('x'.repeat(Joi.string().pattern(/^\d{1,2}$/).validate(req.query.n).value));
});

app.post('/41', (req, res) => { // handler: POST /41 unguarded
  res.send('x'.repeat(Joi.number().equal(1, 500_000).validate(req.query.n).value)); // amplifies: constant 500000
});

app.post('/42', (req, res) => { // handler: POST /42 unguarded
  res.send('x'.repeat(Joi.equal(1, 500_000).validate(req.body.n).value)); // amplifies: constant 500000
});

app.post('/43', (req, res) => { // handler: POST /43 unguarded
  res.send('x'.repeat(Joi.valid(1, 500_000).validate(req.body.n).value)); // amplifies: constant 500000
});

app.post('/44', (req, res) => { // handler: POST /44 unguarded
  res.send('x'.repeat(Joi.any().validate(req.query.n).value)); // amplifies: request
});

app.post('/45', (req, res) => { // handler: POST /45 unguarded
  res.send('x'.repeat(Joi.compile(Joi.number().max(500_000)).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/46', (req, res) => { // handler: POST /46 unguarded
  res.send('x'.repeat(Joi.object({}).append({ n: Joi.number().max(500_000) }).validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/47', (req, res) => { // handler: POST /47 unguarded
  res.send('x'.repeat(Joi.object({}).concat(Joi.object({ n: Joi.number().max(500_000) })).validate(req.query).value.n)); // amplifies: request 500000
});

app.post('/48', (req, res) => { // handler: POST /48 unguarded
  res.send('x'.repeat(Old.number().max(500_000).validate(req.query.n).value)); // amplifies: request 500000
});

app.post('/49', (req, res) => { // handler: POST /49 unguarded
  Joi.assert(req.query.n, Joi.number().max(100));
  res.send('x'.repeat(req.query.n));
});
