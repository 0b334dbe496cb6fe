import express from 'express';
import { handled, inOrder, inProduction, optional } from './wrap.js';

const app = express();
const index = (req, res) => res.send('index');

app.get('/scoped', handled('scoped', index)); // handler: GET /scoped guarded
app.get('/plain', handled(index)); // handler: GET /plain unguarded
app.get('/limited', optional(index, { limit: true })); // handler: GET /limited guarded
app.get('/free', optional(index, { limit: false })); // handler: GET /free unguarded
app.get('/default', optional(index)); // handler: GET /default unguarded
app.get('/one', inOrder(index)); // handler: GET /one guarded
app.get('/several', inOrder([index])); // handler: GET /several unguarded
app.get('/production', inProduction(index)); // handler: GET /production guarded

app.listen(3000);
