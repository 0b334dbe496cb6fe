import { Router } from 'express';

export default Router().get('/', (_req, res) => { // handler: GET / unguarded
  res.json(['Io']);
});
