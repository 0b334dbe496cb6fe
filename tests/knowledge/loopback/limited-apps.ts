// sample: apps of LoopBack with a limit in front of their controllers: on Express's stack, as middleware, interceptor or sequence
import { type Interceptor } from '@loopback/core';
import { get, HttpErrors, type Middleware, type MiddlewareContext, RestApplication, type RequestContext, type SequenceHandler } from '@loopback/rest';
import { rateLimit } from 'express-rate-limit';

const hits = new Map<string, number>();

function count(key: string): number {
  const before = hits.get(key) ?? 0;
  hits.set(key, before + 1);
  return before + 1;
}

class LimitedController {
  @get('/limited')
  limited() { // handler: GET /limited guarded process
    return 'limited';
  }
}

class LimitedApplication extends RestApplication {
  constructor() {
    super();
    this.expressMiddleware('middleware.limit', rateLimit({ limit: 10 }));
    this.controller(LimitedController);
  }
}
void new LimitedApplication().start();

class CountedController {
  @get('/counted')
  counted() { // handler: GET /counted guarded process
    return 'counted';
  }
}

const counting: Middleware = async (context: MiddlewareContext, next) => {
  if (count(context.request.ip ?? '') > 10) throw new HttpErrors.TooManyRequests();
  return next();
};

// Without a class of its own; what is done to it counts wherever that is.
const counted = new RestApplication();
counted.controller(CountedController);
counted.middleware(counting);
void counted.start();

class InterceptedController {
  @get('/intercepted')
  intercepted() { // handler: GET /intercepted guarded process
    return 'intercepted';
  }
}

const intercepting: Interceptor = async (context, next) => {
  if (count(context.targetName) > 10) throw new HttpErrors.TooManyRequests();
  return next();
};

const intercepted = new RestApplication();
intercepted.interceptor(intercepting);
intercepted.basePath('/api');
intercepted.controller(InterceptedController);

class SequencedController {
  @get('/sequenced')
  sequenced() { // handler: GET /sequenced guarded process
    return 'sequenced';
  }
}

class CountingSequence implements SequenceHandler {
  async handle(context: RequestContext) {
    if (count(context.request.ip ?? '') > 10) {
      context.response.status(429).send('Too Many Requests');
      return;
    }
    await this.answer(context);
  }

  private async answer(context: RequestContext) {
    console.log(context.request.url);
  }
}

class SequencedApplication extends RestApplication {
  constructor() {
    super();
    this.sequence(CountingSequence);
    this.controller(SequencedController);
  }
}
void new SequencedApplication().start();

class MadeController {
  @get('/made')
  made() { // handler: GET /made unknown not-followed
    return 'made';
  }
}

// Made of its options for each request, or once: that depends on more of them.
const made = new RestApplication();
made.expressMiddleware(rateLimit, { limit: 10 });
made.controller(MadeController);
