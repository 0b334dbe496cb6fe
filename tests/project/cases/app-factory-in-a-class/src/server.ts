import type { Server as HttpServer } from 'node:http';
import { createApp } from './app.js';

class Server {
  private http: HttpServer | null = null;

  start(port = Number(process.env['PORT'] ?? 3000)): void {
    this.http = createApp().listen(port, () => console.log('listening on', port));
  }

  stop(): void {
    this.http?.close();
  }
}

export const server = new Server();
