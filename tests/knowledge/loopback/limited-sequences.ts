// sample: sequences of LoopBack that are given a limit, or what may be one
import { inject } from '@loopback/core';
import { type FindRoute, get, type InvokeMethod, RestApplication, RestBindings, type RequestContext, type Send, type SequenceHandler } from '@loopback/rest';
import { type RateLimitAction, RateLimitSecurityBindings } from 'loopback4-ratelimiter';

const { SequenceActions } = RestBindings;

class LimitedController {
  @get('/limited')
  limited() { // handler: GET /limited unknown
    return 'limited';
  }
}

// What the package makes of it depends on how it is configured.
class LimitingSequence implements SequenceHandler {
  constructor(
    @inject(SequenceActions.FIND_ROUTE) protected findRoute: FindRoute,
    @inject(SequenceActions.INVOKE_METHOD) protected invoke: InvokeMethod,
    @inject(SequenceActions.SEND) public send: Send,
    @inject(RateLimitSecurityBindings.RATELIMIT_SECURITY_ACTION) protected limit: RateLimitAction,
  ) {}

  async handle(context: RequestContext) {
    const { request, response } = context;
    await this.limit(request, response);
    this.send(response, await this.invoke(this.findRoute(request), []));
  }
}

class LimitedApplication extends RestApplication {
  constructor() {
    super();
    this.sequence(LimitingSequence);
    this.controller(LimitedController);
  }
}
void new LimitedApplication().start();

class NamedController {
  @get('/named')
  named() { // handler: GET /named unknown
    return 'named';
  }
}

// Under a name of the program's own, it may be anything.
class NamingSequence implements SequenceHandler {
  constructor(@inject(SequenceActions.INVOKE_METHOD) protected invoke: InvokeMethod, @inject('actions.check') protected check: (context: RequestContext) => Promise<void>) {}

  async handle(context: RequestContext) {
    console.log('limits of tokens');
    await this.check(context);
  }
}

class NamedApplication extends RestApplication {
  constructor() {
    super();
    this.sequence(NamingSequence);
    this.controller(NamedController);
  }
}
void new NamedApplication().start();
