import { LimitedServer } from './base-server.ts';

export class ApiServer extends LimitedServer {
  constructor() {
    super();
    this.app.get('/items', (_req, res) => { // handler: GET /items guarded
      res.json([]);
    });
  }
}
