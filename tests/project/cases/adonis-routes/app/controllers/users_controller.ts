import { inject } from '@adonisjs/core';
import type { HttpContext } from '@adonisjs/core/http';
import { UserService } from '../services/user_service.js';

@inject()
export default class UsersController {
  constructor(protected users: UserService) {}

  async index({ request, response }: HttpContext) {
    const { size } = request.qs();
    return response.json(this.users.pad(size)); // amplifies: request
  }

  async store({ request, response }: HttpContext) {
    return response.created({ name: request.input('name') });
  }
}
