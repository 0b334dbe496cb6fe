import express from 'express';

const app = express();

app.use('/checked', (req, res, next) => {
  if (!(Number(req.query.size) <= 100)) res.sendStatus(400);
  else next();
});
app.use('/checked', (req, res) => { // handler: * /checked unguarded
  res.send('.'.repeat(Number(req.query.size)));
});
app.use('/other', (req, res) => { // handler: * /other unguarded
  res.send('.'.repeat(Number(req.query.size))); // amplifies: request
});

app.listen(3000);
