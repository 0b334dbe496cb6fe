import express, { type Application } from 'express';
import { Identity } from './identity.js';

export class Server {
  readonly app: Application = express();
  identity!: Identity;

  async connect(): Promise<void> {
    try {
      this.identity = await Identity.getInstance();
    } catch (error) {
      console.error(error);
    }
  }

  async configure(): Promise<void> {
    await this.identity.addSignIn(this.app);
    this.app.get('/ping', (req, res) => { // handler: GET /ping unguarded
      res.send('pong');
    });
  }
}

const server = new Server();
await server.connect();
await server.configure();
server.app.listen(3000);
