import { Server } from '@hapi/hapi';

export class HttpServer {
  private server!: Server;

  public async register(plugins: unknown): Promise<void> {
    await this.server.register(plugins);
  }

  public prepare(port: number): void {
    this.server = new Server({ port });
    this.server.route({ // handler: GET /status unknown handed-over
      method: 'GET',
      path: '/status',
      handler: () => ({ status: 'up' }),
    });
  }

  public async start(): Promise<void> {
    await this.server.start();
  }
}
