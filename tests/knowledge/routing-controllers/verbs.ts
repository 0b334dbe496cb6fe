// sample: the verbs of routing-controllers, errors that are no limits, and parameters that are seldom used
import { type Action, Controller, CookieParam, CookieParams, createExpressServer, Get, Head, HeaderParams, type InterceptorInterface, NotFoundError, Params, Patch, Put, QueryParam, UseInterceptor, BadRequestError, UnauthorizedError, ForbiddenError, MethodNotAllowedError, NotAcceptableError, UnprocessableEntityError, InternalServerError } from 'routing-controllers';

class LoggingInterceptor implements InterceptorInterface {
  intercept(action: Action, content: unknown) {
    console.log(action.request.url, action.response.statusCode, action.context);
    return content;
  }
}

@Controller('/verbs')
@UseInterceptor(LoggingInterceptor)
class VerbsController {
  @Put('/put')
  put(@CookieParam('size') size: number) { // handler: PUT /verbs/put unguarded
    return 'x'.repeat(size); // amplifies: request
  }

  @Patch('/patch/:size')
  patch(@Params() params: { size: string }) { // handler: PATCH /verbs/patch/:size unguarded
    return 'x'.repeat(Number(params.size)); // amplifies: request
  }

  @Head('/head')
  head(@HeaderParams() headers: { size: string }) { // handler: HEAD /verbs/head unguarded
    return 'x'.repeat(Number(headers.size)); // amplifies: request
  }

  @Get('/cookies')
  cookies(@CookieParams() cookies: { size: string }) { // handler: GET /verbs/cookies unguarded
    return 'x'.repeat(Number(cookies.size)); // amplifies: request
  }

  @Get('/missing')
  missing(@QueryParam('size') size: number) { // handler: GET /verbs/missing unguarded
    throw new NotFoundError('x'.repeat(size)); // amplifies: request
  }

  @Get('/BadRequestError')
  badRequestError(@QueryParam('size') size: number) { // handler: GET /verbs/BadRequestError unguarded
    throw new BadRequestError('x'.repeat(size)); // amplifies: request
  }

  @Get('/UnauthorizedError')
  unauthorizedError(@QueryParam('size') size: number) { // handler: GET /verbs/UnauthorizedError unguarded
    throw new UnauthorizedError('x'.repeat(size)); // amplifies: request
  }

  @Get('/ForbiddenError')
  forbiddenError(@QueryParam('size') size: number) { // handler: GET /verbs/ForbiddenError unguarded
    throw new ForbiddenError('x'.repeat(size)); // amplifies: request
  }

  @Get('/MethodNotAllowedError')
  methodNotAllowedError(@QueryParam('size') size: number) { // handler: GET /verbs/MethodNotAllowedError unguarded
    throw new MethodNotAllowedError('x'.repeat(size)); // amplifies: request
  }

  @Get('/NotAcceptableError')
  notAcceptableError(@QueryParam('size') size: number) { // handler: GET /verbs/NotAcceptableError unguarded
    throw new NotAcceptableError('x'.repeat(size)); // amplifies: request
  }

  @Get('/UnprocessableEntityError')
  unprocessableEntityError(@QueryParam('size') size: number) { // handler: GET /verbs/UnprocessableEntityError unguarded
    throw new UnprocessableEntityError('x'.repeat(size)); // amplifies: request
  }

  @Get('/InternalServerError')
  internalServerError(@QueryParam('size') size: number) { // handler: GET /verbs/InternalServerError unguarded
    throw new InternalServerError('x'.repeat(size)); // amplifies: request
  }

}

createExpressServer({ controllers: [VerbsController] }).listen(3000);
