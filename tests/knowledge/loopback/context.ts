// sample: injection by the older package of LoopBack
import { inject, intercept, type Interceptor } from '@loopback/context';
import { get, param, type Request, RestBindings, type Response } from '@loopback/rest';

const hits = new Map<string, number>();

const limiting: Interceptor = async (context, next) => {
  const count = (hits.get(context.targetName) ?? 0) + 1;
  hits.set(context.targetName, count);
  if (count > 10) throw Object.assign(new Error('Too Many Requests'), { statusCode: 429 });
  return next();
};

export class TextsController {
  constructor(@inject(RestBindings.Http.REQUEST) private readonly request: Request) {}

  @get('/texts')
  list(@param.query.string('size') size: string, @inject(RestBindings.Http.RESPONSE) response: Response) { // handler: GET /texts unknown
    response.send(this.request.url + 'x'.repeat(Number(size))); // amplifies: request
  }

  @intercept(limiting)
  @get('/limited')
  limited() { // handler: GET /limited guarded or unknown
    return [];
  }
}
