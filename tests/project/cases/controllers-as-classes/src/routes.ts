import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import parks, { ParksController } from './parks.controller.ts';
import { TreesController } from './trees.controller.ts';

const trees = new TreesController();
const own = new ParksController();

export const router = Router();

router.get('/parks', parks.list.bind(parks)); // handler: GET /parks unguarded
router.post('/parks', parks.create.bind(parks)); // handler: POST /parks guarded handler
router.put('/parks', (req, res) => own.create(req, res)); // handler: PUT /parks guarded handler
router.get('/parks/map', ParksController.map); // handler: GET /parks/map unguarded
router.get('/trees', TreesController.list); // handler: GET /trees unguarded
router.get('/trees/:id', rateLimit({ limit: 10 }), trees.show); // handler: GET /trees/:id guarded route
