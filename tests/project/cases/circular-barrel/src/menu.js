import { Router } from 'express';
import { kitchenLimiter, tableCount } from './index.js';

export const menu = Router();

menu.get('/', (req, res) => res.json({ tables: tableCount() })); // handler: GET / unguarded
menu.post('/', kitchenLimiter, (req, res) => res.sendStatus(201)); // handler: POST / guarded route

export const menuSize = () => 12;
