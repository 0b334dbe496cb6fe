import Controller from './base/controller.js';
import { UserController } from './users/controller.js';

export class Api extends Controller {
  constructor() {
    super();
    this.use('/api', new UserController().router);
  }
}
