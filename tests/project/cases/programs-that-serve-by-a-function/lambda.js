import express from 'express';
import serverless from 'serverless-http';

const app = express();

app.get('/signs', (req, res) => res.json(['+', '-'])); // handler: GET /signs unguarded

export const handler = serverless(app);
