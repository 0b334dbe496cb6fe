import { BareServer } from './base-server.ts';

export class StatusServer extends BareServer {
  constructor() {
    super();
    this.app.get('/status', (_req, res) => { // handler: GET /status unguarded
      res.send('up');
    });
  }
}
