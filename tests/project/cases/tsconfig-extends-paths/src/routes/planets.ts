import { Router } from 'express';

export default Router().get('/', (_req, res) => { // handler: GET / guarded
  res.json(['Mars']);
});
