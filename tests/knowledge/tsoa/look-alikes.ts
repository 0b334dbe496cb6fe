// sample: the same names of another package, and limiters that guard nothing
import { rateLimit } from 'express-rate-limit';
import { Get as Fetch, Route as Place } from '@acme/routes';
import { Get, Middlewares, Route } from '@tsoa/runtime';

@Place('other')
export class OtherController {
  @Fetch()
  public list() {
    return 'x'.repeat(1_000_000);
  }
}

@Route('switched')
export class SwitchedController {
  @Get()
  @Middlewares(rateLimit({ windowMs: 60_000, limit: 10, skip: () => true }))
  public list() { // handler: GET /switched unknown
    return [];
  }

  @Get('logged')
  @Middlewares((request, _response, next) => {
    console.log(request.url);
    next();
  })
  public logged() { // handler: GET /switched/logged unknown
    return [];
  }

  @Fetch('foreign')
  public foreign() {
    return [];
  }
}
