// sample: what the schemas of TypeBox let through, one by one, in both of its packages
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Type as Provided } from '@fastify/type-provider-typebox';
import * as box from 'typebox';
import { Compile } from 'typebox/compile';
import { Check, Parse } from 'typebox/value';
import express from 'express';

const app = express();
const compiled = Compile(box.Number({ maximum: 500_000 }));

app.use(express.json());

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(Value.Parse(Type.Number({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(Value.Parse(Type.Integer({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(Value.Parse(Type.String(), req.query.n))); // amplifies: request
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(Value.Parse(Type.Array(Type.Number({ maximum: 500_000 })), req.body.n)[0])); // amplifies: request 500000
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(Value.Parse(Type.Object({ n: Type.Number({ maximum: 500_000 }) }), req.body).n)); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(Value.Parse(Type.Record(Type.String(), Type.Number({ maximum: 500_000 })), req.body).n)); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(Value.Parse(Type.Literal(500_000), req.body.n))); // amplifies: constant 500000
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(Value.Parse(Type.Enum({ A: 500_000 }), req.body.n))); // amplifies: constant 500000
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(Value.Parse(Type.Union([Type.Literal(1), Type.Literal(500_000)]), req.body.n))); // amplifies: constant 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(Value.Parse(Type.Optional(Type.Number({ maximum: 500_000 })), req.body.n))); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(Value.Parse(Type.Readonly(Type.Number({ maximum: 500_000 })), req.body.n))); // amplifies: request 500000
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(Value.Parse(Type.Partial(Type.Object({ n: Type.Number({ maximum: 500_000 }) })), req.body).n)); // amplifies: request 500000
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(Value.Parse(Type.Required(Type.Object({ n: Type.Number({ maximum: 500_000 }) })), req.body).n)); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(Value.Parse(Type.Any(), req.query.n))); // amplifies: request
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(Value.Parse(Type.Unknown(), req.query.n))); // amplifies: request
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(Value.Parse(Type.Unsafe({ type: 'number', maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(Value.Parse(box.Number({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(Value.Parse(box.Integer({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(Value.Parse(box.String(), req.query.n))); // amplifies: request
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(Value.Parse(box.Array(box.Number({ maximum: 500_000 })), req.body.n)[0])); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(Value.Parse(box.Object({ n: box.Number({ maximum: 500_000 }) }), req.body).n)); // amplifies: request 500000
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(Value.Parse(box.Record(box.String(), box.Number({ maximum: 500_000 })), req.body).n)); // amplifies: request 500000
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(Value.Parse(box.Literal(500_000), req.body.n))); // amplifies: constant 500000
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  res.send('x'.repeat(Value.Parse(box.Enum({ A: 500_000 }), req.body.n))); // amplifies: constant 500000
});

app.post('/25', (req, res) => { // handler: POST /25 unguarded
  res.send('x'.repeat(Value.Parse(box.Union([box.Literal(1), box.Literal(500_000)]), req.body.n))); // amplifies: constant 500000
});

app.post('/26', (req, res) => { // handler: POST /26 unguarded
  res.send('x'.repeat(Value.Parse(box.Optional(box.Number({ maximum: 500_000 })), req.body.n))); // amplifies: request 500000
});

app.post('/27', (req, res) => { // handler: POST /27 unguarded
  res.send('x'.repeat(Value.Parse(box.Readonly(box.Number({ maximum: 500_000 })), req.body.n))); // amplifies: request 500000
});

app.post('/28', (req, res) => { // handler: POST /28 unguarded
  res.send('x'.repeat(Value.Parse(box.Partial(box.Object({ n: box.Number({ maximum: 500_000 }) })), req.body).n)); // amplifies: request 500000
});

app.post('/29', (req, res) => { // handler: POST /29 unguarded
  res.send('x'.repeat(Value.Parse(box.Required(box.Object({ n: box.Number({ maximum: 500_000 }) })), req.body).n)); // amplifies: request 500000
});

app.post('/30', (req, res) => { // handler: POST /30 unguarded
  res.send('x'.repeat(Value.Parse(box.Any(), req.query.n))); // amplifies: request
});

app.post('/31', (req, res) => { // handler: POST /31 unguarded
  res.send('x'.repeat(Value.Parse(box.Unknown(), req.query.n))); // amplifies: request
});

app.post('/32', (req, res) => { // handler: POST /32 unguarded
  res.send('x'.repeat(Value.Parse(box.Unsafe({ type: 'number', maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/33', (req, res) => { // handler: POST /33 unguarded
  res.send('x'.repeat(Value.Decode(Type.Number({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/34', (req, res) => { // handler: POST /34 unguarded
  res.send('x'.repeat(Parse(box.Number({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/35', (req, res) => { // handler: POST /35 unguarded
  res.send('x'.repeat(compiled.Parse(req.body.n))); // amplifies: request 500000
});

app.post('/36', (req, res) => { // handler: POST /36 unguarded
  res.send('x'.repeat(compiled.Decode(req.body.n))); // amplifies: request 500000
});

app.post('/37', (req, res) => { // handler: POST /37 unguarded
  res.send('x'.repeat(Value.Parse(Provided.Number({ maximum: 500_000 }), req.body.n))); // amplifies: request 500000
});

app.post('/38', (req, res) => { // handler: POST /38 unguarded
  if (!Check(box.Number({ maximum: 100 }), req.body.n)) return;
  res.send('x'.repeat(req.body.n));
});
