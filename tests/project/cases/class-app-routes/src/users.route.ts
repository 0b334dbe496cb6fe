import { Router } from 'express';
import { UsersController } from './users.controller';
import type { Routes } from './routes.interface';

export class UsersRoute implements Routes {
  public path = '/users';
  public router = Router();
  public users = new UsersController();

  constructor() {
    this.initializeRoutes();
  }

  private initializeRoutes(): void {
    this.router.get(`${this.path}`, this.users.getUsers); // handler: GET _ guarded
    this.router.delete(`${this.path}/:id`, this.users.deleteUser); // handler: DELETE _ guarded
  }
}
