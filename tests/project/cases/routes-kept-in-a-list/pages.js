import KeptRouter from './router.js';

export class PagesRouter extends KeptRouter {
  mountRoutes() {
    this.route('GET', '/pages/:name', (req) => this.page(req)); // handler: GET /pages/:name unguarded
  }

  async page(req) {
    return { response: req.params.name };
  }
}
