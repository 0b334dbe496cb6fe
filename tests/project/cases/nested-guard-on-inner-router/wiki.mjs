import { Router } from 'express';

const wiki = Router();

wiki.get('/:page', (req, res) => res.send(req.params.page)); // handler: GET /:page unguarded

export default wiki;
