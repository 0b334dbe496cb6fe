import { Controller, Get } from 'routing-controllers';

@Controller('/plans')
export class PlansController {
  @Get()
  list() { // handler: GET /plans unknown mounted-elsewhere
    return 'plans';
  }
}
