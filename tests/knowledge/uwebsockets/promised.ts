// sample: an app that goes through functions and promises
import async from 'async';
import { App, type HttpResponse, type TemplatedApp } from 'uWebSockets.js';

const counts = new Map<string, number>();

function isOver(key: string): boolean {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count > 10;
}

export class Server {
  start() {
    const server: TemplatedApp = App();
    this.sockets(server).then((inner) => this.routes(inner).then((last) => last.listen(9001, () => {})));
  }

  private sockets(server: TemplatedApp): Promise<TemplatedApp> {
    return new Promise((resolve) => {
      server = server.ws('/socket', { // handler: callback unguarded
        message: (socket, message) => socket.send(message),
      });
      resolve(server);
    });
  }

  private routes(server: TemplatedApp): Promise<TemplatedApp> {
    return new Promise((resolve, reject) => {
      if (!server) {
        reject(new Error('no server'));
        return;
      }
      server.get('/', (response) => response.end('home')); // handler: GET / unguarded
      server.get('/pages', (response) => this.pages(response)); // handler: GET /pages unguarded
      // What runs ahead is handed on to a package in a list.
      server.get('/limited', (response) => this.limited(response)); // handler: GET /limited guarded handler
      resolve(server);
    });
  }

  private pages(response: HttpResponse) {
    void this.through(response, [this.logged]).then((inner) => inner.end('pages'));
  }

  private limited(response: HttpResponse) {
    void this.through(response, [this.logged, this.counted]).then((inner) => inner.end('limited'));
  }

  private logged(response: HttpResponse, next: (error: null, response: HttpResponse) => void) {
    console.log(Buffer.from(response.getRemoteAddressAsText()).toString());
    next(null, response);
  }

  private counted(response: HttpResponse, next: (error: null, response: HttpResponse) => void) {
    if (isOver('all')) {
      response.writeStatus('429 Too Many Requests').end('Too Many Requests');
      return;
    }
    next(null, response);
  }

  private through(response: HttpResponse, steps: ((...given: never[]) => void)[]): Promise<HttpResponse> {
    return new Promise((resolve) => {
      async.waterfall([(next: (error: null, response: HttpResponse) => void) => next(null, response), ...steps.map((step) => step.bind(this))], (error: unknown, last: HttpResponse) => resolve(last));
    });
  }
}

new Server().start();
