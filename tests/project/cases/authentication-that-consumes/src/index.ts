import express from 'express';
import expressWs from 'express-ws';
import { pages } from './pages.ts';

const { app } = expressWs(express());

app.use(express.json());
app.use('/v1', pages);

app.get('/', (_req, res) => res.send('hello')); // handler: GET / unguarded

app.listen(3000);
