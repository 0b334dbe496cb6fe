// sample: controllers of an application that is not read: its middleware, sequence and global interceptors may refuse
import { inject, intercept, type Interceptor } from '@loopback/core';
import { api, del, get, getModelSchemaRef, HttpErrors, operation, param, post, type Request, requestBody, type Response, RestBindings } from '@loopback/rest';
import { Page } from './models';

const hits = new Map<string, number>();

const limiting: Interceptor = async (context, next) => {
  const count = (hits.get(context.targetName) ?? 0) + 1;
  hits.set(context.targetName, count);
  if (count > 10) throw new HttpErrors.TooManyRequests('Too Many Requests');
  return next();
};

const logging: Interceptor = async (context, next) => {
  console.log(context.targetName);
  return next();
};

export class TextsController {
  constructor(@inject(RestBindings.Http.REQUEST) private readonly request: Request) {}

  @get('/texts')
  list() { // handler: GET /texts unknown mounted-elsewhere
    return [];
  }

  @intercept(limiting)
  @get('/texts/limited')
  limited() { // handler: GET /texts/limited guarded route
    return [];
  }

  @intercept(logging, 'interceptors.cache')
  @get('/texts/logged')
  logged() { // handler: GET /texts/logged unknown mounted-elsewhere
    return [];
  }

  @get('/texts/query')
  query(@param.query.number('size') size: number) { // handler: GET /texts/query unknown
    return Array(size).fill('x'); // amplifies: request
  }

  @get('/texts/bounded')
  bounded(@param.query.integer('size', { schema: { type: 'integer', maximum: 100 } }) size: number) { // handler: GET /texts/bounded unknown
    return 'x'.repeat(size);
  }

  @get('/texts/large')
  large(@param({ name: 'size', in: 'query', schema: { type: 'number', maximum: 1_000_000 } }) size: number) { // handler: GET /texts/large unknown
    return 'x'.repeat(size); // amplifies: request 1000000
  }

  @get('/texts/{size}')
  path(@param.path.number('size') size: number) { // handler: GET /texts/{size} unknown
    return 'x'.repeat(size); // amplifies: request
  }

  @post('/texts', { responses: { 200: { description: 'text' } } })
  body(@requestBody() body: { size: number }) { // handler: POST /texts unknown
    return 'x'.repeat(body.size); // amplifies: request
  }

  @post('/texts/checked')
  checked(@requestBody({ content: { 'application/json': { schema: { type: 'object', properties: { size: { type: 'number', maximum: 100 } } } } } }) body: { size: number }) { // handler: POST /texts/checked unknown
    return 'x'.repeat(body.size);
  }

  @post('/texts/model')
  model(@requestBody({ content: { 'application/json': { schema: getModelSchemaRef(Page) } } }) page: Page) { // handler: POST /texts/model unknown
    return 'x'.repeat(page.size);
  }

  @operation('get', '/texts/manual')
  manual(@param.query.string('size') size: string, @inject(RestBindings.Http.RESPONSE) response: Response) { // handler: GET /texts/manual unknown
    response.send('x'.repeat(Number(size))); // amplifies: request
    return response;
  }

  @del('/texts')
  clear() { // handler: DELETE /texts unknown
    return 'response'.repeat(1_000_000); // amplifies: constant 8000000
  }
}

@api({ basePath: '/v1', paths: {} })
@intercept(limiting)
export class PlansController {
  @get('/plans')
  list() { // handler: GET /v1/plans guarded router
    return [];
  }
}
