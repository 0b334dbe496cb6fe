import { Server } from '@hapi/hapi';

export class MetricsServer {
  #server!: Server;

  public prepare(port: number): void {
    this.#server = new Server({ port });
    this.#server.route({ // handler: GET /metrics unguarded
      method: 'GET',
      path: '/metrics',
      handler: () => 'requests_total 1',
    });
  }

  public get address(): string {
    return this.#server.info.uri;
  }

  public async start(): Promise<void> {
    await this.#server.start();
  }
}
