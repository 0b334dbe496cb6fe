import { Controller, Get } from 'routing-controllers';

@Controller('/teams')
export class TeamsController {
  @Get()
  list() { // handler: GET /teams guarded app
    return 'teams';
  }
}
