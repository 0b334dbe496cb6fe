import express from 'express';

const app = express();

app.get('/api', (request, response) => { // handler: GET /api unguarded
  response.send('a');
});

export default app;
