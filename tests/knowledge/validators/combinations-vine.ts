// sample: what is left of a bound in schemas of Vine that are made of others
import express from 'express';
import vine from '@vinejs/vine';

const app = express();
app.use(express.json());

app.post('/0', async (req, res) => { // handler: POST /0 unguarded
  const passed = await vine.validate({ schema: vine.object(vine.object({ n: vine.number().max(100), m: vine.number() }).pick(['n'])), data: req.body });
  res.send('x'.repeat(passed.n));
});

app.post('/1', async (req, res) => { // handler: POST /1 unguarded
  const passed = await vine.validate({ schema: vine.object(vine.object({ n: vine.number().max(500_000), m: vine.number() }).pick(['n'])), data: req.body });
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/2', async (req, res) => { // handler: POST /2 unguarded
  const passed = await vine.validate({ schema: vine.object(vine.object({ n: vine.number().max(100), m: vine.number() }).omit(['n'])), data: req.body });
  res.send('x'.repeat(passed.m)); // amplifies: request
});

app.post('/3', async (req, res) => { // handler: POST /3 unguarded
  const passed = await vine.validate({ schema: vine.object(vine.object({ n: vine.number().max(100), m: vine.number() }).omit(['n'])).allowUnknownProperties(), data: req.body });
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/4', async (req, res) => { // handler: POST /4 unguarded
  const passed = await vine.validate({ schema: vine.object({ ...vine.object({ n: vine.number().max(100), m: vine.number() }).getProperties(), k: vine.number() }), data: req.body });
  res.send('x'.repeat(passed.n));
});

app.post('/5', async (req, res) => { // handler: POST /5 unguarded
  const passed = await vine.validate({ schema: vine.object({ ...vine.object({ n: vine.number().max(100), m: vine.number() }).getProperties(), k: vine.number() }), data: req.body });
  res.send('x'.repeat(passed.k)); // amplifies: request
});

app.post('/6', async (req, res) => { // handler: POST /6 unguarded
  const passed = await vine.validate({ schema: vine.object({ u: vine.union([vine.union.if((x) => vine.helpers.isNumeric(x), vine.number().max(100)), vine.union.else(vine.number().max(500_000))]) }), data: req.body });
  res.send('x'.repeat(passed.u)); // amplifies: request 500000
});

app.post('/7', async (req, res) => { // handler: POST /7 unguarded
  const passed = await vine.validate({ schema: vine.object({ u: vine.union([vine.union.if((x) => vine.helpers.isNumeric(x), vine.number().max(100)), vine.union.else(vine.literal(1))]) }), data: req.body });
  res.send('x'.repeat(passed.u));
});

app.post('/8', async (req, res) => { // handler: POST /8 unguarded
  const passed = await vine.validate({ schema: vine.object({ u: vine.unionOfTypes([vine.number().max(500_000), vine.literal('all')]) }), data: req.body });
  res.send('x'.repeat(Number(passed.u))); // amplifies: request 500000
});

app.post('/9', async (req, res) => { // handler: POST /9 unguarded
  const passed = await vine.validate({ schema: vine.object({ l: vine.tuple([vine.number().max(100)]) }), data: req.body });
  res.send('x'.repeat(passed.l[0]));
});

app.post('/10', async (req, res) => { // handler: POST /10 unguarded
  const passed = await vine.validate({ schema: vine.object({ l: vine.tuple([vine.number().max(500_000)]) }), data: req.body });
  res.send('x'.repeat(passed.l[0])); // amplifies: request 500000
});

app.post('/11', async (req, res) => { // handler: POST /11 unguarded
  const passed = await vine.validate({ schema: vine.object({ n: vine.number().max(500_000), m: vine.number() }).clone(), data: req.body });
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/12', async (req, res) => { // handler: POST /12 unguarded
  const passed = await vine.validate({ schema: vine.object({ n: vine.number().max(100).transform((n) => n * 5000) }), data: req.body });
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/13', async (req, res) => { // handler: POST /13 unguarded
  const passed = await vine.validate({ schema: vine.object({ n: vine.number().max(100).parse((n) => n) }), data: req.body });
  res.send('x'.repeat(passed.n));
});
