import KeptRouter from './router.js';

export class UsersRouter extends KeptRouter {
  mountRoutes() {
    this.route('GET', '/users', (req) => this.find(req)); // handler: GET /users guarded
    this.route('POST', '/users', (req) => { // handler: POST /users guarded
      return this.create(req);
    });
  }

  async find() {
    return { response: [] };
  }

  async create(req) {
    return { response: { name: req.body.name }, status: 201 };
  }
}
