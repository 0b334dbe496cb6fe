import type { Express } from 'express';

export function registerRoutes(app: Express): void {
  app.get('/farms', (_req, res) => { // handler: GET /farms guarded
    res.json([]);
  });
  app.post('/farms', (req, res) => { // handler: POST /farms guarded
    res.status(201).json(req.body);
  });
}
