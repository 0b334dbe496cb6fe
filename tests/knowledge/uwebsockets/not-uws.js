// sample: another package's App, and a route of Express beside it
import express from 'express';
import { App } from 'desktop-shell';

const shell = App();
shell.get('/menu', (res) => {
  res.end('x'.repeat(1_000_000));
});

const app = express();
app.get('/web', (req, res) => { // handler: GET /web unguarded
  res.end('web');
});
app.listen(3000);
