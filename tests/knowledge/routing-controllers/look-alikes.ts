// sample: the same names of other packages, classes that no server lists, and interceptors
import { Controller as Other, Get as Fetch } from '@acme/controllers';
import { options } from '@acme/options';
import { type Action, Controller, createExpressServer, Get, HttpError, type InterceptorInterface, UseInterceptor } from 'routing-controllers';

let count = 0;

class CountInterceptor implements InterceptorInterface {
  intercept(_action: Action, content: unknown) {
    count += 1;
    if (count > 10) throw new HttpError(429, 'Too Many Requests');
    return content;
  }
}

@Other('/other')
class OtherController {
  @Fetch()
  list() {
    return 'x'.repeat(1_000_000);
  }
}

@Controller('/listed')
class ListedController {
  @Get()
  list() { // handler: GET /listed unguarded
    return 'listed';
  }

  @Fetch()
  other() {
    return 'other';
  }

  @Get('/intercepted')
  @UseInterceptor(CountInterceptor)
  intercepted() { // handler: GET /listed/intercepted guarded route
    return 'intercepted';
  }

  @Get('/mapped')
  @UseInterceptor((_action: Action, content: string) => content.trim())
  mapped() { // handler: GET /listed/mapped unguarded
    return 'mapped';
  }
}

@Controller('/unlisted')
class UnlistedController {
  @Get()
  list() { // handler: GET /unlisted unknown
    return 'unlisted';
  }
}

createExpressServer({ controllers: [ListedController, OtherController] }).listen(3000);

@Controller('/spread')
class SpreadController {
  @Get()
  list() { // handler: GET /spread unknown not-followed
    return 'spread';
  }
}

// What is spread into the options may list middleware.
createExpressServer({ ...options, controllers: [SpreadController] }).listen(3001);
