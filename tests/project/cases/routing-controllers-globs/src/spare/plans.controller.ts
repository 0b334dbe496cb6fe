import { Get, JsonController } from 'routing-controllers';

@JsonController('/plans')
export class PlansController {
  @Get()
  list() { // handler: GET /plans unknown mounted-elsewhere
    return [];
  }
}
