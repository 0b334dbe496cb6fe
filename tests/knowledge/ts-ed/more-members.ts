// sample: the verbs of Ts.ED, exceptions that are no limits, other packages of it, and members that are seldom used
import { Controller, type PlatformContext, type PlatformResponse } from '@tsed/common';
import { BadRequest, Unauthorized, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, Conflict, Gone, UnprocessableEntity, InternalServerError, NotImplemented, BadGateway, ServiceUnavailable } from '@tsed/exceptions';
import { PlatformFastify } from '@tsed/platform-fastify';
import { application } from '@tsed/platform-http';
import { PlatformKoa } from '@tsed/platform-koa';
import { Context, Cookies, QueryParams, RawBodyParams, Request, Response } from '@tsed/platform-params';
import { Default, Deprecated, Description, Example, Examples, ExclusiveMaximum, ExclusiveMinimum, Get, Groups, Integer, Max, Min, MinItems, MinLength, Minimum, MultipleOf, Name, Nullable, Optional, Title, Put, Patch, Delete, Head, Options } from '@tsed/schema';

class Sizes {
  @ExclusiveMaximum(100)
  @ExclusiveMinimum(0)
  small: number;

  @Max(100)
  @Min(0)
  @Minimum(0)
  @Integer()
  @MultipleOf(2)
  @Default(1)
  @Deprecated()
  @Description('a size')
  @Example(1)
  @Examples({})
  @Groups('all')
  @Name('size')
  @Nullable(Number)
  @Optional()
  @Title('size')
  bounded: number;

  @MinItems(1)
  @MinLength(1)
  open: string;
}

@Controller('/more')
export class MoreController {
  @Put('/put')
  put() { // handler: PUT /more/put unguarded or unknown
    return 'Put';
  }

  @Patch('/patch')
  patch() { // handler: PATCH /more/patch unguarded or unknown
    return 'Patch';
  }

  @Delete('/delete')
  delete() { // handler: DELETE /more/delete unguarded or unknown
    return 'Delete';
  }

  @Head('/head')
  head() { // handler: HEAD /more/head unguarded or unknown
    return 'Head';
  }

  @Options('/options')
  options() { // handler: OPTIONS /more/options unguarded or unknown
    return 'Options';
  }

  @Get('/BadRequest')
  badRequest(@QueryParams('size') size: number) { // handler: GET /more/BadRequest unguarded or unknown
    throw new BadRequest('x'.repeat(size)); // amplifies: request
  }

  @Get('/Unauthorized')
  unauthorized(@QueryParams('size') size: number) { // handler: GET /more/Unauthorized unguarded or unknown
    throw new Unauthorized('x'.repeat(size)); // amplifies: request
  }

  @Get('/Forbidden')
  forbidden(@QueryParams('size') size: number) { // handler: GET /more/Forbidden unguarded or unknown
    throw new Forbidden('x'.repeat(size)); // amplifies: request
  }

  @Get('/NotFound')
  notFound(@QueryParams('size') size: number) { // handler: GET /more/NotFound unguarded or unknown
    throw new NotFound('x'.repeat(size)); // amplifies: request
  }

  @Get('/MethodNotAllowed')
  methodNotAllowed(@QueryParams('size') size: number) { // handler: GET /more/MethodNotAllowed unguarded or unknown
    throw new MethodNotAllowed('x'.repeat(size)); // amplifies: request
  }

  @Get('/NotAcceptable')
  notAcceptable(@QueryParams('size') size: number) { // handler: GET /more/NotAcceptable unguarded or unknown
    throw new NotAcceptable('x'.repeat(size)); // amplifies: request
  }

  @Get('/Conflict')
  conflict(@QueryParams('size') size: number) { // handler: GET /more/Conflict unguarded or unknown
    throw new Conflict('x'.repeat(size)); // amplifies: request
  }

  @Get('/Gone')
  gone(@QueryParams('size') size: number) { // handler: GET /more/Gone unguarded or unknown
    throw new Gone('x'.repeat(size)); // amplifies: request
  }

  @Get('/UnprocessableEntity')
  unprocessableEntity(@QueryParams('size') size: number) { // handler: GET /more/UnprocessableEntity unguarded or unknown
    throw new UnprocessableEntity('x'.repeat(size)); // amplifies: request
  }

  @Get('/InternalServerError')
  internalServerError(@QueryParams('size') size: number) { // handler: GET /more/InternalServerError unguarded or unknown
    throw new InternalServerError('x'.repeat(size)); // amplifies: request
  }

  @Get('/NotImplemented')
  notImplemented(@QueryParams('size') size: number) { // handler: GET /more/NotImplemented unguarded or unknown
    throw new NotImplemented('x'.repeat(size)); // amplifies: request
  }

  @Get('/BadGateway')
  badGateway(@QueryParams('size') size: number) { // handler: GET /more/BadGateway unguarded or unknown
    throw new BadGateway('x'.repeat(size)); // amplifies: request
  }

  @Get('/ServiceUnavailable')
  serviceUnavailable(@QueryParams('size') size: number) { // handler: GET /more/ServiceUnavailable unguarded or unknown
    throw new ServiceUnavailable('x'.repeat(size)); // amplifies: request
  }

  @Get('/small')
  small(@QueryParams() sizes: Sizes) { // handler: GET /more/small unguarded or unknown
    return 'x'.repeat(sizes.small) + 'y'.repeat(sizes.bounded);
  }

  @Get('/open')
  open(@QueryParams() sizes: Sizes) { // handler: GET /more/open unguarded or unknown
    return 'x'.repeat(Number(sizes.open)); // amplifies: request
  }

  @Get('/cookies')
  cookies(@Cookies('size') size: number) { // handler: GET /more/cookies unguarded or unknown
    return 'x'.repeat(size); // amplifies: request
  }

  @Get('/raw')
  raw(@RawBodyParams() body: Buffer) { // handler: GET /more/raw unguarded or unknown
    return body.length;
  }

  @Get('/objects')
  objects(@Request() request: Request, @Response() response: Response) { // handler: GET /more/objects unguarded or unknown
    response.send('x'.repeat(Number(request.query.size))); // amplifies: request
  }

  @Get('/context')
  context(@Context() context: PlatformContext) { // handler: GET /more/context unguarded or unknown
    context.getRes().setHeader('x-a', String(context.getReq().url));
    context.getResponse().end('x'.repeat(Number(context.getRequest().query.size))); // amplifies: request
  }

  @Get('/response')
  response(@Context() { response, request }: Context) { // handler: GET /more/response unguarded or unknown
    response.status(200).setHeaders({}).contentType('text').contentLength(1).attachment('name').location('/').onEnd(() => {});
    response.cookie('name', 'x'.repeat(Number(request.query.size))); // amplifies: request
    if (request.query.stream) return response.stream(null);
    if (request.query.page) return response.render('page');
    if (request.query.moved) return response.redirect(302, '/');
    return response.body('done');
  }
}

export function finish(response: PlatformResponse): void {
  response.body('done');
}

const koa = await PlatformKoa.bootstrap(class KoaServer {});
const fastify = await PlatformFastify.bootstrap(class FastifyServer {});
const own = application();

own.getApp();
own.rawApp.use(() => {});
koa.callback();
await fastify.stop();
await koa.listen();
