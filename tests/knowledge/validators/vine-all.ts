// sample: what the methods and schemas of Vine make of a bound, one by one
import express from 'express';
import vine from '@vinejs/vine';

const app = express();

app.post('/1', async (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).optional()).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/2', async (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).nullable()).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/3', async (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).optional().requiredWhen('a', '=', 1)).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/4', async (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).optional().requiredIfExists('a')).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/5', async (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).optional().requiredIfMissing('a')).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/6', async (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).meta({})).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/7', async (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).bail(false)).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/8', async (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).clone()).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/9', async (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).decimal([0, 2])).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/10', async (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).positive()).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/11', async (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat((await vine.create(vine.number().max(500_000).nonNegative()).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/12', async (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat((await vine.create(vine.number().negative()).validate(req.query.n))));
});

app.post('/13', async (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat((await vine.create(vine.number().nonPositive()).validate(req.query.n))));
});

app.post('/14', async (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat((await vine.create(vine.number().in([10, 20])).validate(req.query.n))));
});

app.post('/15', async (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat((await vine.create(vine.number().range([1, 500_000])).validate(req.query.n)))); // amplifies: request 500000
});

app.post('/16', async (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat((await vine.create(vine.number().range([1, 100])).validate(req.query.n))));
});

app.post('/17', async (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat((await vine.create(vine.number().withoutDecimals().min(500_000)).validate(req.query.n)))); // amplifies: request
});

app.post('/18', async (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat((await vine.create(vine.string().trim()).validate(req.query.n)))); // amplifies: request
});

app.post('/19', async (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat((await vine.create(vine.string().toLowerCase()).validate(req.query.n)))); // amplifies: request
});

app.post('/20', async (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat((await vine.create(vine.string().toUpperCase()).validate(req.query.n)))); // amplifies: request
});

app.post('/21', async (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat((await vine.create(vine.string().alpha()).validate(req.query.n)))); // amplifies: request
});

app.post('/22', async (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat((await vine.create(vine.string().alphaNumeric()).validate(req.query.n)))); // amplifies: request
});

app.post('/23', async (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat((await vine.create(vine.string().notIn(['a'])).validate(req.query.n)))); // amplifies: request
});

app.post('/24', async (req, res) => { // handler: POST /24 unguarded
  res.send('x'.repeat((await vine.create(vine.string().startsWith('1')).validate(req.query.n)))); // amplifies: request
});

app.post('/25', async (req, res) => { // handler: POST /25 unguarded
  res.send('x'.repeat((await vine.create(vine.string().endsWith('1')).validate(req.query.n)))); // amplifies: request
});

app.post('/26', async (req, res) => { // handler: POST /26 unguarded
  res.send('x'.repeat((await vine.create(vine.string().confirmed()).validate(req.query.n)))); // amplifies: request
});

app.post('/27', async (req, res) => { // handler: POST /27 unguarded
  res.send('x'.repeat((await vine.create(vine.string().minLength(2)).validate(req.query.n)))); // amplifies: request
});

app.post('/28', async (req, res) => { // handler: POST /28 unguarded
  res.send('x'.repeat((await vine.create(vine.string().regex(/^\d{1,2}$/)).validate(req.query.n))));
});

app.post('/29', async (req, res) => { // handler: POST /29 unguarded
  res.send('x'.repeat((await vine.create(vine.string().fixedLength(2)).validate(req.query.n))));
});

app.post('/30', async (req, res) => { // handler: POST /30 unguarded
  res.send('x'.repeat((await vine.create(vine.enum([10, 20])).validate(req.query.n))));
});

app.post('/31', async (req, res) => { // handler: POST /31 unguarded
  res.send('x'.repeat((await vine.create(vine.literal(10)).validate(req.query.n))));
});

app.post('/32', async (req, res) => { // handler: POST /32 unguarded
  res.send('x'.repeat((await vine.create(vine.any()).validate(req.query.n)))); // amplifies: request
});

app.post('/33', async (req, res) => { // handler: POST /33 unguarded
  res.send('x'.repeat((await vine.create(vine.array(vine.number().max(500_000)).distinct()).validate(req.query.n))[0])); // amplifies: request 500000
});

app.post('/34', async (req, res) => { // handler: POST /34 unguarded
  res.send('x'.repeat((await vine.create(vine.array(vine.number().max(500_000)).notEmpty()).validate(req.query.n))[0])); // amplifies: request 500000
});

app.post('/35', async (req, res) => { // handler: POST /35 unguarded
  res.send('x'.repeat((await vine.create(vine.array(vine.number().max(500_000)).compact()).validate(req.query.n))[0])); // amplifies: request 500000
});

app.post('/36', async (req, res) => { // handler: POST /36 unguarded
  res.send('x'.repeat((await vine.create(vine.array(vine.number().max(500_000)).minLength(1)).validate(req.query.n))[0])); // amplifies: request 500000
});

app.post('/37', async (req, res) => { // handler: POST /37 unguarded
  res.send('x'.repeat((await vine.create(vine.record(vine.number().max(500_000))).validate(req.query)).n)); // amplifies: request 500000
});

app.post('/38', async (req, res) => { // handler: POST /38 unguarded
  res.send('x'.repeat((await vine.create(vine.object({ n: vine.number().max(500_000) }).partial()).validate(req.query)).n)); // amplifies: request 500000
});

app.post('/39', async (req, res) => { // handler: POST /39 unguarded
  res.send('x'.repeat((await vine.create(vine.object({ n: vine.number().max(500_000) }).allowUnknownProperties()).validate(req.query)).n)); // amplifies: request 500000
});

app.post('/40', async (req, res) => { // handler: POST /40 unguarded
  res.send((await vine.create(vine.string().uuid()).validate(req.query.n)).repeat(5000)); // amplifies: request 540000
});

app.post('/41', async (req, res) => { // handler: POST /41 unguarded
  res.send((await vine.create(vine.string().ulid()).validate(req.query.n)).repeat(5000)); // amplifies: request 390000
});

app.post('/42', async (req, res) => { // handler: POST /42 unguarded
  res.send((await vine.create(vine.string().maxLength(20)).validate(req.query.n)).repeat(5000)); // amplifies: request 300000
});

app.post('/43', async (req, res) => { // handler: POST /43 unguarded
  const [, n] = await vine.tryValidate({ schema: vine.number().max(500_000), data: req.query.n });
  res.send('x'.repeat(n)); // amplifies: request 500000
});

app.post('/44', async (req, res) => { // handler: POST /44 unguarded
  const [, n] = await vine.create(vine.number().max(100)).tryValidate(req.query.n);
  res.send('x'.repeat(n));
});

app.post('/45', async (req, res) => { // handler: POST /45 unguarded
  const [, n] = await vine.create(vine.number().max(500_000)).tryValidate(req.query.n);
  res.send('x'.repeat(n)); // amplifies: request 500000
});

app.post('/46', async (req, res) => { // handler: POST /46 unguarded
  res.send('x'.repeat(await vine.withMetaData().compile(vine.number().max(500_000)).validate(req.query.n))); // amplifies: request 500000
});

app.post('/47', async (req, res) => { // handler: POST /47 unguarded
  res.send('x'.repeat(await vine.withMetaData().create(vine.number().max(500_000)).validate(req.query.n))); // amplifies: request 500000
});
