import { Controller, createExpressServer, Get, QueryParam, QueryParams, UseBefore } from 'routing-controllers';
import { MaxCount, maxCount } from './checks';

@Controller('/rows')
export class RowsController {
  @Get('/function')
  @UseBefore(maxCount)
  byFunction(@QueryParam('count') count: string) { // handler: GET /rows/function unguarded
    return '.'.repeat(Number(count));
  }

  @Get('/class')
  @UseBefore(MaxCount)
  byClass(@QueryParam('count') count: number) { // handler: GET /rows/class unguarded
    return '.'.repeat(count);
  }

  @Get('/all')
  @UseBefore(MaxCount)
  all(@QueryParams() query: { count: string; size: string }) { // handler: GET /rows/all unguarded
    return [
      '.'.repeat(Number(query.count)),
      '.'.repeat(Number(query.size)), // amplifies: request
    ];
  }

  @Get('/other')
  @UseBefore(maxCount)
  other(@QueryParam('size') size: number) { // handler: GET /rows/other unguarded
    return '.'.repeat(size); // amplifies: request
  }

  @Get('/open')
  open(@QueryParam('count') count: number) { // handler: GET /rows/open unguarded
    return '.'.repeat(count); // amplifies: request
  }
}

createExpressServer({ controllers: [RowsController] }).listen(3000);
