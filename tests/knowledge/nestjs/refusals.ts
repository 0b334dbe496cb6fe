// sample: exceptions and statuses of NestJS that refuse for other reasons than the rate are no limits; their bodies are sent
import { Controller, Get, HttpException, HttpStatus, Module, Query, BadRequestException, UnauthorizedException, ForbiddenException, NotFoundException, MethodNotAllowedException, NotAcceptableException, RequestTimeoutException, ConflictException, GoneException, PreconditionFailedException, PayloadTooLargeException, UnsupportedMediaTypeException, ImATeapotException, MisdirectedException, UnprocessableEntityException, InternalServerErrorException, NotImplementedException, BadGatewayException, ServiceUnavailableException, GatewayTimeoutException, HttpVersionNotSupportedException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import '@nestjs/platform-express';

@Controller()
class RefusingController {
  @Get('/BadRequest')
  badRequest(@Query('size') size: string) { // handler: GET /BadRequest unguarded
    throw new BadRequestException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/Unauthorized')
  unauthorized(@Query('size') size: string) { // handler: GET /Unauthorized unguarded
    throw new UnauthorizedException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/Forbidden')
  forbidden(@Query('size') size: string) { // handler: GET /Forbidden unguarded
    throw new ForbiddenException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/NotFound')
  notFound(@Query('size') size: string) { // handler: GET /NotFound unguarded
    throw new NotFoundException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/MethodNotAllowed')
  methodNotAllowed(@Query('size') size: string) { // handler: GET /MethodNotAllowed unguarded
    throw new MethodNotAllowedException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/NotAcceptable')
  notAcceptable(@Query('size') size: string) { // handler: GET /NotAcceptable unguarded
    throw new NotAcceptableException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/RequestTimeout')
  requestTimeout(@Query('size') size: string) { // handler: GET /RequestTimeout unguarded
    throw new RequestTimeoutException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/Conflict')
  conflict(@Query('size') size: string) { // handler: GET /Conflict unguarded
    throw new ConflictException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/Gone')
  gone(@Query('size') size: string) { // handler: GET /Gone unguarded
    throw new GoneException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/PreconditionFailed')
  preconditionFailed(@Query('size') size: string) { // handler: GET /PreconditionFailed unguarded
    throw new PreconditionFailedException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/PayloadTooLarge')
  payloadTooLarge(@Query('size') size: string) { // handler: GET /PayloadTooLarge unguarded
    throw new PayloadTooLargeException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/UnsupportedMediaType')
  unsupportedMediaType(@Query('size') size: string) { // handler: GET /UnsupportedMediaType unguarded
    throw new UnsupportedMediaTypeException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/ImATeapot')
  imATeapot(@Query('size') size: string) { // handler: GET /ImATeapot unguarded
    throw new ImATeapotException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/Misdirected')
  misdirected(@Query('size') size: string) { // handler: GET /Misdirected unguarded
    throw new MisdirectedException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/UnprocessableEntity')
  unprocessableEntity(@Query('size') size: string) { // handler: GET /UnprocessableEntity unguarded
    throw new UnprocessableEntityException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/InternalServerError')
  internalServerError(@Query('size') size: string) { // handler: GET /InternalServerError unguarded
    throw new InternalServerErrorException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/NotImplemented')
  notImplemented(@Query('size') size: string) { // handler: GET /NotImplemented unguarded
    throw new NotImplementedException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/BadGateway')
  badGateway(@Query('size') size: string) { // handler: GET /BadGateway unguarded
    throw new BadGatewayException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/ServiceUnavailable')
  serviceUnavailable(@Query('size') size: string) { // handler: GET /ServiceUnavailable unguarded
    throw new ServiceUnavailableException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/GatewayTimeout')
  gatewayTimeout(@Query('size') size: string) { // handler: GET /GatewayTimeout unguarded
    throw new GatewayTimeoutException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/HttpVersionNotSupported')
  httpVersionNotSupported(@Query('size') size: string) { // handler: GET /HttpVersionNotSupported unguarded
    throw new HttpVersionNotSupportedException('x'.repeat(Number(size))); // amplifies: request
  }

  @Get('/OK')
  ok(@Query('allowed') allowed: string) { // handler: GET /OK unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.OK);
    return 'done';
  }

  @Get('/CREATED')
  created(@Query('allowed') allowed: string) { // handler: GET /CREATED unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.CREATED);
    return 'done';
  }

  @Get('/ACCEPTED')
  accepted(@Query('allowed') allowed: string) { // handler: GET /ACCEPTED unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.ACCEPTED);
    return 'done';
  }

  @Get('/NO_CONTENT')
  no_content(@Query('allowed') allowed: string) { // handler: GET /NO_CONTENT unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.NO_CONTENT);
    return 'done';
  }

  @Get('/MOVED_PERMANENTLY')
  moved_permanently(@Query('allowed') allowed: string) { // handler: GET /MOVED_PERMANENTLY unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.MOVED_PERMANENTLY);
    return 'done';
  }

  @Get('/FOUND')
  found(@Query('allowed') allowed: string) { // handler: GET /FOUND unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.FOUND);
    return 'done';
  }

  @Get('/BAD_REQUEST')
  bad_request(@Query('allowed') allowed: string) { // handler: GET /BAD_REQUEST unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.BAD_REQUEST);
    return 'done';
  }

  @Get('/UNAUTHORIZED')
  unauthorized(@Query('allowed') allowed: string) { // handler: GET /UNAUTHORIZED unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.UNAUTHORIZED);
    return 'done';
  }

  @Get('/PAYMENT_REQUIRED')
  payment_required(@Query('allowed') allowed: string) { // handler: GET /PAYMENT_REQUIRED unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.PAYMENT_REQUIRED);
    return 'done';
  }

  @Get('/FORBIDDEN')
  forbidden(@Query('allowed') allowed: string) { // handler: GET /FORBIDDEN unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.FORBIDDEN);
    return 'done';
  }

  @Get('/NOT_FOUND')
  not_found(@Query('allowed') allowed: string) { // handler: GET /NOT_FOUND unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.NOT_FOUND);
    return 'done';
  }

  @Get('/METHOD_NOT_ALLOWED')
  method_not_allowed(@Query('allowed') allowed: string) { // handler: GET /METHOD_NOT_ALLOWED unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.METHOD_NOT_ALLOWED);
    return 'done';
  }

  @Get('/CONFLICT')
  conflict(@Query('allowed') allowed: string) { // handler: GET /CONFLICT unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.CONFLICT);
    return 'done';
  }

  @Get('/GONE')
  gone(@Query('allowed') allowed: string) { // handler: GET /GONE unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.GONE);
    return 'done';
  }

  @Get('/PAYLOAD_TOO_LARGE')
  payload_too_large(@Query('allowed') allowed: string) { // handler: GET /PAYLOAD_TOO_LARGE unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.PAYLOAD_TOO_LARGE);
    return 'done';
  }

  @Get('/UNPROCESSABLE_ENTITY')
  unprocessable_entity(@Query('allowed') allowed: string) { // handler: GET /UNPROCESSABLE_ENTITY unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.UNPROCESSABLE_ENTITY);
    return 'done';
  }

  @Get('/INTERNAL_SERVER_ERROR')
  internal_server_error(@Query('allowed') allowed: string) { // handler: GET /INTERNAL_SERVER_ERROR unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.INTERNAL_SERVER_ERROR);
    return 'done';
  }

  @Get('/NOT_IMPLEMENTED')
  not_implemented(@Query('allowed') allowed: string) { // handler: GET /NOT_IMPLEMENTED unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.NOT_IMPLEMENTED);
    return 'done';
  }

  @Get('/BAD_GATEWAY')
  bad_gateway(@Query('allowed') allowed: string) { // handler: GET /BAD_GATEWAY unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.BAD_GATEWAY);
    return 'done';
  }

  @Get('/SERVICE_UNAVAILABLE')
  service_unavailable(@Query('allowed') allowed: string) { // handler: GET /SERVICE_UNAVAILABLE unguarded
    if (!allowed) throw new HttpException('no', HttpStatus.SERVICE_UNAVAILABLE);
    return 'done';
  }
}

@Module({ controllers: [RefusingController] })
class AppModule {}

const app = await NestFactory.create(AppModule);

await app.listen(3000);
