import { Router } from 'express';
import { kitchenLimiter, menuSize } from './index.js';

export const tables = Router();

tables.use(kitchenLimiter);
tables.get('/', (req, res) => res.json({ dishes: menuSize() })); // handler: GET / guarded router

export const tableCount = () => 8;
