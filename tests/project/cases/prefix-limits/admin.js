import { Router } from 'express';

const admin = Router();

admin.get('/users', (req, res) => res.json([])); // handler: GET /users unguarded

export default admin;
