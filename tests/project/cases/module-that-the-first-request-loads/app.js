import express from 'express';

const app = express();

// Whichever of them loads the module first, its variables are those of all requests.
app.get('/first', async (req, res) => { // handler: GET /first unguarded
  const { lines } = await import('./lines.js');
  res.send(lines(Number(req.query.n))); // amplifies: request
});
app.get('/second', async (req, res) => { // handler: GET /second unguarded
  const { lines } = await import('./lines.js');
  res.send(lines(Number(req.query.n))); // amplifies: request
});
app.listen(3000);
