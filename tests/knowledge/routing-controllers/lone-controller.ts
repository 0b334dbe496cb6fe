// sample: a controller whose server is not seen: a middleware of the whole app may stand in front of it
import { rateLimit } from 'express-rate-limit';
import { Controller, Get, QueryParam, UseBefore } from 'routing-controllers';

@Controller('/users')
export class UsersController {
  @Get()
  list() { // handler: GET /users unknown mounted-elsewhere
    return [];
  }

  @Get('/export')
  export(@QueryParam('rows') rows: number) { // handler: GET /users/export unknown
    return Array.from({ length: rows }, () => 'row').join('\n'); // amplifies: request
  }

  @Get('/photo')
  @UseBefore(rateLimit({ windowMs: 60_000, limit: 10 }))
  photo() { // handler: GET /users/photo guarded route
    return 'photo';
  }
}
