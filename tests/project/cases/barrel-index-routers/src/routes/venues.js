import { Router } from 'express';

const venues = Router();
venues.get('/:id', (req, res) => res.json({ id: req.params.id })); // handler: GET /:id guarded

export const artists = Router();
artists.get('/:id', (req, res) => res.json({ id: req.params.id })); // handler: GET /:id guarded

export default venues;
