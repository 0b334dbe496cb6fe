// sample: what parameters bring, converted to their types and checked by the schema in their decorators and classes
import { Controller } from '@tsed/di';
import { Req, Res } from '@tsed/platform-http';
import { BodyParams, Context, HeaderParams, PathParams, QueryParams } from '@tsed/platform-params';
import { Get, Max, Maximum, MaxLength, Pattern, Post, Property, Required, View } from '@tsed/schema';

class Page {
  @Property()
  @Maximum(100)
  size!: number;

  @Required()
  rows!: number;

  @Pattern(/^\d\d$/)
  width!: string;
}

@Controller('/texts')
export class TextsController {
  @Get('/query')
  query(@QueryParams('size') size: number) { // handler: GET /texts/query unknown
    return Array(size).fill('x'); // amplifies: request
  }

  @Get('/bounded')
  bounded(@QueryParams('size') @Required() @Maximum(100) size: number) { // handler: GET /texts/bounded unknown
    return 'x'.repeat(size);
  }

  @Get('/large')
  large(@Max(1_000_000) @QueryParams('size') size: number) { // handler: GET /texts/large unknown
    return 'x'.repeat(size); // amplifies: request 1000000
  }

  @Get('/pattern')
  pattern(@QueryParams('size') @Pattern(/^\d\d$/) size: string) { // handler: GET /texts/pattern unknown
    return 'x'.repeat(Number(size));
  }

  @Get('/title')
  title(@HeaderParams('x-title') @MaxLength(20) title: string) { // handler: GET /texts/title unknown
    return title.repeat(500);
  }

  @Get('/page')
  page(@QueryParams() page: Page) { // handler: GET /texts/page unknown
    return ['x'.repeat(page.size), 'y'.repeat(Number(page.width))];
  }

  @Get('/:size')
  path(@PathParams('size') size: number) { // handler: GET /texts/:size unknown
    return 'x'.repeat(size); // amplifies: request
  }

  @Post('/body')
  body(@BodyParams() page: Page) { // handler: POST /texts/body unknown
    return Buffer.alloc(page.rows); // amplifies: request
  }

  @Post('/field')
  field(@BodyParams('size') size: number) { // handler: POST /texts/field unknown
    return 'x'.repeat(Math.min(size, 100));
  }

  @Get('/manual')
  manual(@Req() request: Req, @Res() response: Res) { // handler: GET /texts/manual unknown
    response.send('x'.repeat(Number(request.query.size))); // amplifies: request
  }

  @Get('/context')
  context(@Context() context: Context) { // handler: GET /texts/context unknown
    context.response.body('x'.repeat(Number(context.request.query.size))); // amplifies: request
  }

  @Get('/view')
  @View('page.ejs')
  view(@QueryParams('size') size: number) { // handler: GET /texts/view unknown
    return { text: 'x'.repeat(size) };
  }
}
