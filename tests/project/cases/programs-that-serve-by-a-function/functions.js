import express from 'express';
import { onRequest } from 'firebase-functions/v2/https';

const app = express();

app.get('/words', (req, res) => res.json(['one', 'two'])); // handler: GET /words unguarded

export const words = onRequest(app);
