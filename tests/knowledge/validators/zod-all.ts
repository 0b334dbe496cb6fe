// sample: what the methods and schemas of zod make of a bound, one by one; the same under its other packages
import express from 'express';
import { z } from 'zod';
import { z as three } from 'zod/v3';
import { z as four } from 'zod/v4';
import { z as astro } from 'astro/zod';
import { z as open } from '@hono/zod-openapi';
import { registry } from './registry';

const app = express();

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).optional().parse(req.query.n))); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).nullable().parse(req.query.n))); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).nullish().parse(req.query.n))); // amplifies: request 500000
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).prefault(1).parse(req.query.n))); // amplifies: request 500000
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).catch(1).parse(req.query.n))); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).describe('n').parse(req.query.n))); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).meta({}).parse(req.query.n))); // amplifies: request 500000
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).brand('N').parse(req.query.n))); // amplifies: request 500000
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).readonly().parse(req.query.n))); // amplifies: request 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).register(registry, {}).parse(req.query.n))); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).openapi({}).parse(req.query.n))); // amplifies: request 500000
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).nonoptional().parse(req.query.n))); // amplifies: request 500000
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).exactOptional().parse(req.query.n))); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).finite().parse(req.query.n))); // amplifies: request 500000
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).multipleOf(2).parse(req.query.n))); // amplifies: request 500000
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).step(2).parse(req.query.n))); // amplifies: request 500000
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).safe().parse(req.query.n))); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).unwrap().parse(req.query.n))); // amplifies: request 500000
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).removeDefault().parse(req.query.n))); // amplifies: request 500000
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).nonnegative().parse(req.query.n))); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(z.string().toLowerCase().parse(req.query.n))); // amplifies: request
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(z.string().toUpperCase().parse(req.query.n))); // amplifies: request
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(z.string().normalize().parse(req.query.n))); // amplifies: request
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  res.send('x'.repeat(z.string().nonempty().parse(req.query.n))); // amplifies: request
});

app.post('/25', (req, res) => { // handler: POST /25 unguarded
  res.send('x'.repeat(z.string().trim().parse(req.query.n))); // amplifies: request
});

app.post('/26', (req, res) => { // handler: POST /26 unguarded
  res.send('x'.repeat(z.coerce.number().nonpositive().parse(req.query.n)));
});

app.post('/27', (req, res) => { // handler: POST /27 unguarded
  res.send('x'.repeat(z.coerce.number().negative().parse(req.query.n)));
});

app.post('/28', (req, res) => { // handler: POST /28 unguarded
  res.send('x'.repeat(z.coerce.string().parse(req.query.n))); // amplifies: request
});

app.post('/29', (req, res) => { // handler: POST /29 unguarded
  res.send('x'.repeat(z.string().length(2).parse(req.query.n)));
});

app.post('/30', (req, res) => { // handler: POST /30 unguarded
  res.send('x'.repeat(z.int().max(500_000).parse(req.body.n))); // amplifies: request 500000
});

app.post('/31', (req, res) => { // handler: POST /31 unguarded
  res.send('x'.repeat(z.int32().max(100).parse(req.body.n)));
});

app.post('/32', (req, res) => { // handler: POST /32 unguarded
  res.send('x'.repeat(z.strictObject({ n: z.coerce.number() }).parse(req.query).n)); // amplifies: request
});

app.post('/33', (req, res) => { // handler: POST /33 unguarded
  res.send('x'.repeat(z.looseObject({ m: z.coerce.number().max(9) }).parse(req.query).n)); // amplifies: request
});

app.post('/34', (req, res) => { // handler: POST /34 unguarded
  res.send('x'.repeat(z.object({ m: z.coerce.number().max(9) }).passthrough().parse(req.query).n)); // amplifies: request
});

app.post('/35', (req, res) => { // handler: POST /35 unguarded
  res.send('x'.repeat(z.object({ m: z.coerce.number().max(9) }).loose().parse(req.query).n)); // amplifies: request
});

app.post('/36', (req, res) => { // handler: POST /36 unguarded
  res.send('x'.repeat(z.object({ n: z.coerce.number().max(500_000) }).strip().parse(req.query).n)); // amplifies: request 500000
});

app.post('/37', (req, res) => { // handler: POST /37 unguarded
  res.send('x'.repeat(z.object({}).safeExtend({ n: z.coerce.number().max(500_000) }).parse(req.query).n)); // amplifies: request 500000
});

app.post('/38', (req, res) => { // handler: POST /38 unguarded
  res.send('x'.repeat(z.object({}).augment({ n: z.coerce.number().max(500_000) }).parse(req.query).n)); // amplifies: request 500000
});

app.post('/39', (req, res) => { // handler: POST /39 unguarded
  res.send('x'.repeat(z.object({ n: z.coerce.number().max(500_000) }).deepPartial().parse(req.query).n)); // amplifies: request 500000
});

app.post('/40', (req, res) => { // handler: POST /40 unguarded
  res.send('x'.repeat(z.nativeEnum({ A: 500_000 }).parse(req.body.n))); // amplifies: constant 500000
});

app.post('/41', (req, res) => { // handler: POST /41 unguarded
  res.send('x'.repeat(z.optional(z.coerce.number().max(500_000)).parse(req.query.n))); // amplifies: request 500000
});

app.post('/42', (req, res) => { // handler: POST /42 unguarded
  res.send('x'.repeat(z.nullable(z.coerce.number().max(500_000)).parse(req.query.n))); // amplifies: request 500000
});

app.post('/43', (req, res) => { // handler: POST /43 unguarded
  res.send('x'.repeat(z.nullish(z.coerce.number().max(500_000)).parse(req.query.n))); // amplifies: request 500000
});

app.post('/44', (req, res) => { // handler: POST /44 unguarded
  res.send('x'.repeat(z.any().parse(req.query.n))); // amplifies: request
});

app.post('/45', (req, res) => { // handler: POST /45 unguarded
  res.send('x'.repeat(z.unknown().parse(req.query.n))); // amplifies: request
});

app.post('/46', async (req, res) => { // handler: POST /46 unguarded
  res.send('x'.repeat((await z.coerce.number().max(500_000).safeParseAsync(req.query.n)).data)); // amplifies: request 500000
});

app.post('/47', async (req, res) => { // handler: POST /47 unguarded
  res.send('x'.repeat((await z.coerce.number().max(500_000).spa(req.query.n)).data)); // amplifies: request 500000
});

app.post('/48', (req, res) => { // handler: POST /48 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).decode(req.query.n))); // amplifies: request 500000
});

app.post('/49', async (req, res) => { // handler: POST /49 unguarded
  res.send('x'.repeat(await z.coerce.number().max(500_000).decodeAsync(req.query.n))); // amplifies: request 500000
});

app.post('/50', (req, res) => { // handler: POST /50 unguarded
  res.send('x'.repeat(z.coerce.number().max(500_000).safeDecode(req.query.n).data)); // amplifies: request 500000
});

app.post('/51', (req, res) => { // handler: POST /51 unguarded
  res.send('x'.repeat(three.coerce.number().max(500_000).parse(req.query.n))); // amplifies: request 500000
});

app.post('/52', (req, res) => { // handler: POST /52 unguarded
  res.send('x'.repeat(four.coerce.number().max(500_000).parse(req.query.n))); // amplifies: request 500000
});

app.post('/53', (req, res) => { // handler: POST /53 unguarded
  res.send('x'.repeat(astro.coerce.number().max(500_000).parse(req.query.n))); // amplifies: request 500000
});

app.post('/54', (req, res) => { // handler: POST /54 unguarded
  res.send('x'.repeat(open.coerce.number().max(500_000).parse(req.query.n))); // amplifies: request 500000
});
