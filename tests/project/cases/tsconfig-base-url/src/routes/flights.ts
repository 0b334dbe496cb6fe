import { Router } from 'express';

export const flights = Router();

flights.get('/:code', (req, res) => { // handler: GET /:code guarded
  res.json({ code: req.params.code });
});
