import { Router } from 'express';

export const boats = Router().get('/', (req, res) => res.json([])); // handler: GET / guarded

export const ports = Router().get('/', (req, res) => res.json([])); // handler: GET / unguarded
