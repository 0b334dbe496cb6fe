import { Controller, Get } from 'routing-controllers';

@Controller('/admin')
export class AdminController {
  @Get()
  list() { // handler: GET /admin unguarded ; near-miss: attached-after
    return 'admin';
  }
}
