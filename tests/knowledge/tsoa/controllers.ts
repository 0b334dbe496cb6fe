// sample: controllers without the routes that tsoa generates: what stands in front of those is not seen
import type { Request as ExpressRequest } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Body, BodyProp, Controller, Get, Header, Middlewares, Path, Post, Queries, Query, Request, Res, Response, Route, Security, SuccessResponse, Tags, type TsoaResponse } from 'tsoa';
import type { Imported } from './models';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

interface Page {
  size: number;
  text: string;
}

interface Limited {
  /** @maximum 100 */
  size: number;
}

@Route('texts')
@Tags('Texts')
export class TextsController extends Controller {
  @Get()
  public async list(): Promise<string[]> { // handler: GET /texts unknown mounted-elsewhere
    return [];
  }

  @Get('query')
  public query(@Query() size: number): string { // handler: GET /texts/query unknown
    return 'x'.repeat(size); // amplifies: request
  }

  @Get('named')
  public named(@Query('size') count: number, @Header('x-unit') unit: string): string[] { // handler: GET /texts/named unknown
    return Array(count).fill(unit.slice(0, 10)); // amplifies: request
  }

  /**
   * Of at most a hundred.
   *
   * @param size how many
   * @isInt size
   * @maximum size 100
   */
  @Get('bounded')
  @Response(400, 'Bad Request')
  public bounded(@Query() size: number): string { // handler: GET /texts/bounded unknown
    return 'x'.repeat(size);
  }

  /**
   * @maximum size 1000000
   */
  @Get('large')
  public large(@Query() size: number, @Query() rows: number): string { // handler: GET /texts/large unknown
    return 'x'.repeat(size) // amplifies: request 1000000
      + 'y'.repeat(rows); // amplifies: request
  }

  @Get('path/{size}')
  @Security('jwt')
  public path(@Path() size: number): string { // handler: GET /texts/path/{size} unknown
    return 'x'.repeat(size); // amplifies: request
  }

  @Get('page')
  public page(@Queries() page: Page): string { // handler: GET /texts/page unknown
    return 'x'.repeat(page.size); // amplifies: request
  }

  @Get('limited')
  public limited(@Queries() page: Limited): string { // handler: GET /texts/limited unknown
    return 'x'.repeat(page.size);
  }

  @Post('imported')
  public imported(@Body() page: Imported): string { // handler: POST /texts/imported unknown
    return 'x'.repeat(page.size);
  }

  @Post()
  @SuccessResponse(201)
  public create(@Body() page: Page): Buffer { // handler: POST /texts unknown
    return Buffer.alloc(page.size); // amplifies: request
  }

  @Post('field')
  public field(@BodyProp() size: number): string { // handler: POST /texts/field unknown
    return 'x'.repeat(Math.min(size, 100));
  }

  @Get('manual')
  public manual(@Request() request: ExpressRequest): void { // handler: GET /texts/manual unknown
    request.res?.send('x'.repeat(Number(request.query.size))); // amplifies: request
  }

  @Get('other')
  public other(@Query() size: number, @Res() missing: TsoaResponse<404, string>): string { // handler: GET /texts/other unknown
    if (size > 100) return missing(404, 'no such size');
    return 'x'.repeat(size);
  }

  @Get('refused')
  public refused(@Res() missing: TsoaResponse<404, string>): void { // handler: GET /texts/refused unknown
    missing(404, 'x'.repeat(1_000_000)); // amplifies: constant 1000000
  }

  @Get('guarded')
  @Middlewares(limiter)
  public guarded(): string { // handler: GET /texts/guarded guarded route
    return 'guarded';
  }
}

@Route('teams')
@Middlewares([limiter])
export class TeamsController {
  @Get()
  public list(): string[] { // handler: GET /teams guarded router
    return [];
  }
}
