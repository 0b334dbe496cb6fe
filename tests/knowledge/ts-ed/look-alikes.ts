// sample: the same names of other packages, and a Nest-like guard that guards nothing here
import { Get as Fetch, Controller as Other } from '@acme/controllers';
import { Configuration, Controller } from '@tsed/di';
import { PlatformExpress } from '@tsed/platform-express';
import { UseBefore } from '@tsed/platform-middlewares';
import { Get } from '@tsed/schema';
import { config } from '@acme/config';
import { LimitMiddleware } from '@acme/throttling';
import helmet from 'helmet';

@Other('/other')
class OtherController {
  @Fetch('/')
  list() {
    return 'x'.repeat(1_000_000);
  }
}

@Controller('/own')
class OwnController {
  @Get('/')
  list() { // handler: GET /own unguarded
    return 'own';
  }

  @Get('/foreign')
  @UseBefore(LimitMiddleware)
  foreign() { // handler: GET /own/foreign unknown unknown-package
    return 'foreign';
  }

  @Fetch('/fetched')
  fetched() {
    return 'fetched';
  }
}

@Configuration({ mount: { '/': [OwnController, OtherController] }, middlewares: [helmet()] })
class Server {}

@Controller('/spread')
class SpreadController {
  @Get('/')
  list() { // handler: GET /spread unknown not-followed
    return 'spread';
  }
}

// What is spread into the configuration may list middleware.
@Configuration({ ...config, mount: { '/': [SpreadController] } })
class SpreadServer {}

void PlatformExpress.bootstrap(SpreadServer);
void PlatformExpress.bootstrap(Server).then((platform) => platform.listen());
