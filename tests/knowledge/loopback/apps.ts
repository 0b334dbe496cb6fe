// sample: apps of LoopBack with their controllers, and nothing in front of these that limits
import { get, MiddlewareSequence, RestApplication } from '@loopback/rest';
import morgan from 'morgan';

class OpenController {
  @get('/open')
  open() { // handler: GET /open unguarded
    return 'open';
  }
}

class LoggedController {
  @get('/logged')
  logged() { // handler: GET /logged unguarded
    return 'logged';
  }
}

// A sequence that only hands on.
class PlainSequence extends MiddlewareSequence {}

class OpenApplication extends RestApplication {
  constructor(options = {}) {
    super(options);
    this.sequence(PlainSequence);
    this.expressMiddleware(morgan, 'combined');
    this.expressMiddleware('middleware.log', (request, response, next) => {
      console.log(request.url);
      next();
    });
    this.middleware(async (context, next) => {
      console.log(context.request.url);
      return next();
    });
    this.controller(OpenController);
    this.component(LoggedComponent);
  }
}

class LoggedComponent {
  controllers = [LoggedController];
}

async function main() {
  const app = new OpenApplication();
  await app.start();
}
void main();

class OwnController {
  @get('/own')
  own() { // handler: GET /own unknown mounted-elsewhere
    return 'own';
  }
}
console.log(OwnController);
