// sample: functions that give something else each time make no key
import crypto, { randomInt } from 'node:crypto';
import { randomUUID } from 'crypto';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { nanoid } from 'nanoid';
import { ulid } from 'ulid';
import { v1, v4 as uuid, v6, v7 } from 'uuid';

const app = express();
const ok = (req, res) => res.send('ok');
const keyed = (keyGenerator) => rateLimit({ windowMs: 60_000, limit: 10, keyGenerator });

app.get('/random', keyed(() => `${Math.random()}`), ok); // handler: GET /random unguarded ; near-miss: switched-off
app.get('/uuid', keyed(() => uuid()), ok); // handler: GET /uuid unguarded ; near-miss: switched-off
app.get('/uuid-1', keyed(() => v1()), ok); // handler: GET /uuid-1 unguarded ; near-miss: switched-off
app.get('/uuid-6', keyed(() => v6()), ok); // handler: GET /uuid-6 unguarded ; near-miss: switched-off
app.get('/uuid-7', keyed(() => v7()), ok); // handler: GET /uuid-7 unguarded ; near-miss: switched-off
app.get('/nanoid', keyed(() => nanoid()), ok); // handler: GET /nanoid unguarded ; near-miss: switched-off
app.get('/ulid', keyed(() => ulid()), ok); // handler: GET /ulid unguarded ; near-miss: switched-off
app.get('/node-uuid', keyed(() => crypto.randomUUID()), ok); // handler: GET /node-uuid unguarded ; near-miss: switched-off
app.get('/named-uuid', keyed(() => `key-${randomUUID()}`), ok); // handler: GET /named-uuid unguarded ; near-miss: switched-off
app.get('/integer', keyed(() => String(randomInt(1_000_000))), ok); // handler: GET /integer unguarded ; near-miss: switched-off
app.get('/clock', keyed(() => `${process.hrtime.bigint()}`), ok); // handler: GET /clock unguarded ; near-miss: switched-off
app.get('/performance', keyed(() => `${performance.now()}`), ok); // handler: GET /performance unguarded ; near-miss: switched-off
app.get('/now', keyed((req) => `${req.ip}:${Date.now()}`), ok); // handler: GET /now unguarded ; near-miss: switched-off
app.get('/address', keyed((req) => req.socket.remoteAddress), ok); // handler: GET /address guarded route
app.get('/everyone', keyed(() => 'everyone'), ok); // handler: GET /everyone guarded route

app.listen(3000);
