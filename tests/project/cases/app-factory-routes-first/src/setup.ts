import type { Express } from 'express';

export function setup(app: Express): void {
  app.get('/hills', (_req, res) => { // handler: GET /hills unguarded
    res.json([]);
  });
}
