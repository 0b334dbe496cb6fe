import { Get, JsonController } from 'routing-controllers';

@JsonController('/teams')
export class TeamsController {
  @Get()
  list() { // handler: GET /teams unguarded
    return [];
  }
}
