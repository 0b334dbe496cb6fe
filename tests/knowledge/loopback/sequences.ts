// sample: sequences of LoopBack that are given what they do under names that packages export
import { AuthenticationBindings, type AuthenticateFn } from '@loopback/authentication';
import { inject } from '@loopback/core';
import helmet from 'helmet';
import { type ExpressRequestHandler, type FindRoute, get, type InvokeMethod, type InvokeMiddleware, type ParseParams, type Reject, RestApplication, RestBindings, type RequestContext, type Send, type SequenceHandler } from '@loopback/rest';

const { SequenceActions } = RestBindings;

const stack: ExpressRequestHandler[] = [helmet({ hsts: false })];

class OpenController {
  @get('/open')
  open() { // handler: GET /open unguarded
    return 'open';
  }
}

class AuthenticatingSequence implements SequenceHandler {
  constructor(
    @inject(SequenceActions.FIND_ROUTE) protected findRoute: FindRoute,
    @inject(SequenceActions.PARSE_PARAMS) protected parseParams: ParseParams,
    @inject(SequenceActions.INVOKE_METHOD) protected invoke: InvokeMethod,
    @inject(SequenceActions.INVOKE_MIDDLEWARE) protected invokeMiddleware: InvokeMiddleware,
    @inject(SequenceActions.SEND) public send: Send,
    @inject(SequenceActions.REJECT) public reject: Reject,
    @inject(AuthenticationBindings.AUTH_ACTION) protected authenticate: AuthenticateFn,
  ) {}

  async handle(context: RequestContext) {
    const { request, response } = context;
    try {
      if (await this.invokeMiddleware(context, stack)) return;
      const route = this.findRoute(request);
      await this.authenticate(request);
      this.send(response, await this.invoke(route, await this.parseParams(request, route)));
    } catch (error) {
      this.reject(context, error as Error);
    }
  }
}

class OpenApplication extends RestApplication {
  constructor() {
    super();
    this.sequence(AuthenticatingSequence);
    this.controller(OpenController);
  }
}
void new OpenApplication().start();
