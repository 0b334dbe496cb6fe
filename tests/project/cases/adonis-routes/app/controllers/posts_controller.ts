import type { HttpContext } from '@adonisjs/core/http';

export default class PostsController {
  async index({ request }: HttpContext) {
    const count = Number(request.input('count', 10));
    return Array.from({ length: count }, (_, id) => ({ id })); // amplifies: request
  }

  async show({ params, response }: HttpContext) {
    response.ok('x'.repeat(Math.min(Number(params.id) || 0, 500)));
  }
}
