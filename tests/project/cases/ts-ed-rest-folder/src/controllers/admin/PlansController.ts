import { Controller } from '@tsed/di';
import { Get } from '@tsed/schema';

@Controller('/plans')
export class PlansController {
  @Get('/')
  list() { // handler: GET /plans guarded app
    return [];
  }
}
