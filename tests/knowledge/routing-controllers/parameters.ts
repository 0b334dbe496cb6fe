// sample: what parameters bring, converted to their types and checked against their classes, and what is sent
import type { Response } from 'express';
import { IsInt, IsString, Max, MaxLength } from 'class-validator';
import { Body, BodyParam, Controller, createExpressServer, Get, HeaderParam, JsonController, NotFoundError, Param, Post, QueryParam, QueryParams, Redirect, Render, Req, Res } from 'routing-controllers';

class PageQuery {
  @IsInt()
  @Max(100)
  size!: number;

  @IsInt()
  rows!: number;
}

class Banner {
  @IsString()
  @MaxLength(40)
  title!: string;
}

@JsonController('/texts')
class TextsController {
  @Get('/query')
  query(@QueryParam('size') size: number) { // handler: GET /texts/query unguarded
    return 'x'.repeat(size); // amplifies: request
  }

  @Get('/list')
  list(@QueryParam('size', { required: true }) size: number) { // handler: GET /texts/list unguarded
    return Array(size).fill('x'); // amplifies: request
  }

  @Get('/raw')
  raw(@QueryParam('size') size: string) { // handler: GET /texts/raw unguarded
    return [...Array(size)];
  }

  @Get('/bounded')
  bounded(@QueryParam('size') size: number) { // handler: GET /texts/bounded unguarded
    return { text: 'x'.repeat(Math.min(size, 100)) };
  }

  @Get('/page')
  page(@QueryParams() query: PageQuery) { // handler: GET /texts/page unguarded
    return 'x'.repeat(query.size);
  }

  @Get('/rows')
  rows(@QueryParams() query: PageQuery) { // handler: GET /texts/rows unguarded
    return 'x'.repeat(query.rows); // amplifies: request
  }

  @Get('/:size')
  path(@Param('size') size: number) { // handler: GET /texts/:size unguarded
    return { text: 'x'.repeat(size) }; // amplifies: request
  }

  @Post('/body')
  async body(@Body() body: { size: number }) { // handler: POST /texts/body unguarded
    return Buffer.alloc(body.size); // amplifies: request
  }

  @Post('/field')
  field(@BodyParam('size') size: number, @HeaderParam('x-unit') unit: string) { // handler: POST /texts/field unguarded
    if (size > 100) throw new NotFoundError('no such size');
    return unit.slice(0, 10).repeat(size);
  }

  @Post('/banner')
  banner(@Body() banner: Banner) { // handler: POST /texts/banner unguarded
    return banner.title.repeat(500);
  }

  @Post('/manual')
  manual(@Req() request: { body: { size: number } }, @Res() response: Response) { // handler: POST /texts/manual unguarded
    return response.send('x'.repeat(request.body.size)); // amplifies: request
  }
}

@Controller()
class PagesController {
  @Get('/constant')
  constant() { // handler: GET /constant unguarded
    return 'response'.repeat(1_000_000); // amplifies: constant 8000000
  }

  @Get('/rendered')
  @Render('page.html')
  rendered(@QueryParam('size') size: number) { // handler: GET /rendered unguarded
    return { text: 'x'.repeat(size) };
  }

  @Get('/moved')
  @Redirect('/constant')
  moved() { // handler: GET /moved unguarded
    return '/constant';
  }
}

createExpressServer({ controllers: [TextsController, PagesController] }).listen(3000);
