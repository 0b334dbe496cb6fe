// sample: an app that is told not to check what classes of parameters say
import { IsInt, Max } from 'class-validator';
import { createExpressServer, Get, JsonController, QueryParams } from 'routing-controllers';

class PageQuery {
  @IsInt()
  @Max(100)
  size!: number;
}

@JsonController('/pages')
class PagesController {
  @Get('/')
  page(@QueryParams() query: PageQuery) { // handler: GET /pages unguarded
    return 'x'.repeat(query.size); // amplifies: request
  }
}

createExpressServer({ controllers: [PagesController], validation: false }).listen(3000);
