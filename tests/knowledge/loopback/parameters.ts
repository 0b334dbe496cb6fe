// sample: the parameters of LoopBack, by their places and types, and errors that are no limits
import { inject } from '@loopback/context';
import { get, HttpErrors, param, patch, put } from '@loopback/openapi-v3';
import { RestBindings, type Request } from '@loopback/rest';

export class ParametersController {
  constructor(@inject(RestBindings.Http.REQUEST) private readonly request: Request) {}

  @get('/query/string')
  queryString(@param.query.string('size') size: string) { // handler: GET /query/string unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/number')
  queryNumber(@param.query.number('size') size: string) { // handler: GET /query/number unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/boolean')
  queryBoolean(@param.query.boolean('size') size: string) { // handler: GET /query/boolean unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/integer')
  queryInteger(@param.query.integer('size') size: string) { // handler: GET /query/integer unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/long')
  queryLong(@param.query.long('size') size: string) { // handler: GET /query/long unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/float')
  queryFloat(@param.query.float('size') size: string) { // handler: GET /query/float unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/double')
  queryDouble(@param.query.double('size') size: string) { // handler: GET /query/double unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/byte')
  queryByte(@param.query.byte('size') size: string) { // handler: GET /query/byte unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/binary')
  queryBinary(@param.query.binary('size') size: string) { // handler: GET /query/binary unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/date')
  queryDate(@param.query.date('size') size: string) { // handler: GET /query/date unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/dateTime')
  queryDateTime(@param.query.dateTime('size') size: string) { // handler: GET /query/dateTime unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/password')
  queryPassword(@param.query.password('size') size: string) { // handler: GET /query/password unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/string')
  pathString(@param.path.string('size') size: string) { // handler: GET /path/string unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/number')
  pathNumber(@param.path.number('size') size: string) { // handler: GET /path/number unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/boolean')
  pathBoolean(@param.path.boolean('size') size: string) { // handler: GET /path/boolean unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/integer')
  pathInteger(@param.path.integer('size') size: string) { // handler: GET /path/integer unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/long')
  pathLong(@param.path.long('size') size: string) { // handler: GET /path/long unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/float')
  pathFloat(@param.path.float('size') size: string) { // handler: GET /path/float unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/double')
  pathDouble(@param.path.double('size') size: string) { // handler: GET /path/double unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/byte')
  pathByte(@param.path.byte('size') size: string) { // handler: GET /path/byte unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/binary')
  pathBinary(@param.path.binary('size') size: string) { // handler: GET /path/binary unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/date')
  pathDate(@param.path.date('size') size: string) { // handler: GET /path/date unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/dateTime')
  pathDateTime(@param.path.dateTime('size') size: string) { // handler: GET /path/dateTime unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/path/password')
  pathPassword(@param.path.password('size') size: string) { // handler: GET /path/password unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/string')
  headerString(@param.header.string('size') size: string) { // handler: GET /header/string unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/number')
  headerNumber(@param.header.number('size') size: string) { // handler: GET /header/number unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/boolean')
  headerBoolean(@param.header.boolean('size') size: string) { // handler: GET /header/boolean unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/integer')
  headerInteger(@param.header.integer('size') size: string) { // handler: GET /header/integer unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/long')
  headerLong(@param.header.long('size') size: string) { // handler: GET /header/long unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/float')
  headerFloat(@param.header.float('size') size: string) { // handler: GET /header/float unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/double')
  headerDouble(@param.header.double('size') size: string) { // handler: GET /header/double unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/byte')
  headerByte(@param.header.byte('size') size: string) { // handler: GET /header/byte unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/binary')
  headerBinary(@param.header.binary('size') size: string) { // handler: GET /header/binary unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/date')
  headerDate(@param.header.date('size') size: string) { // handler: GET /header/date unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/dateTime')
  headerDateTime(@param.header.dateTime('size') size: string) { // handler: GET /header/dateTime unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/header/password')
  headerPassword(@param.header.password('size') size: string) { // handler: GET /header/password unknown
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @get('/query/object')
  queryObject(@param.query.object('filter') filter: { size: number }) { // handler: GET /query/object unknown
    return 'x'.repeat(filter.size); // amplifies: request
  }

  @put('/put')
  put() { // handler: PUT /put unknown
    return 'put';
  }

  @patch('/patch')
  patch() { // handler: PATCH /patch unknown
    return 'patch';
  }

  @get('/BadRequest')
  badRequest(@param.query.string('size') size: string) { // handler: GET /BadRequest unknown
    throw new HttpErrors.BadRequest('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/Unauthorized')
  unauthorized(@param.query.string('size') size: string) { // handler: GET /Unauthorized unknown
    throw new HttpErrors.Unauthorized('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/Forbidden')
  forbidden(@param.query.string('size') size: string) { // handler: GET /Forbidden unknown
    throw new HttpErrors.Forbidden('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/NotFound')
  notFound(@param.query.string('size') size: string) { // handler: GET /NotFound unknown
    throw new HttpErrors.NotFound('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/MethodNotAllowed')
  methodNotAllowed(@param.query.string('size') size: string) { // handler: GET /MethodNotAllowed unknown
    throw new HttpErrors.MethodNotAllowed('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/NotAcceptable')
  notAcceptable(@param.query.string('size') size: string) { // handler: GET /NotAcceptable unknown
    throw new HttpErrors.NotAcceptable('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/Conflict')
  conflict(@param.query.string('size') size: string) { // handler: GET /Conflict unknown
    throw new HttpErrors.Conflict('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/Gone')
  gone(@param.query.string('size') size: string) { // handler: GET /Gone unknown
    throw new HttpErrors.Gone('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/UnprocessableEntity')
  unprocessableEntity(@param.query.string('size') size: string) { // handler: GET /UnprocessableEntity unknown
    throw new HttpErrors.UnprocessableEntity('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/InternalServerError')
  internalServerError(@param.query.string('size') size: string) { // handler: GET /InternalServerError unknown
    throw new HttpErrors.InternalServerError('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/NotImplemented')
  notImplemented(@param.query.string('size') size: string) { // handler: GET /NotImplemented unknown
    throw new HttpErrors.NotImplemented('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/BadGateway')
  badGateway(@param.query.string('size') size: string) { // handler: GET /BadGateway unknown
    throw new HttpErrors.BadGateway('x'.repeat(Number(size))); // amplifies: request
  }

  @get('/ServiceUnavailable')
  serviceUnavailable(@param.query.string('size') size: string) { // handler: GET /ServiceUnavailable unknown
    throw new HttpErrors.ServiceUnavailable('x'.repeat(Number(size))); // amplifies: request
  }
}
