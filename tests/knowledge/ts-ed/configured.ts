// sample: a limiter for the whole server: listed, in the settings at the start, and added by the server class, early or too late
import { Configuration, Controller, Inject, inject } from '@tsed/di';
import { PlatformApplication } from '@tsed/platform-http';
import { PlatformExpress } from '@tsed/platform-express';
import { Get } from '@tsed/schema';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@Controller('/listed')
class ListedController {
  @Get('/')
  list() { // handler: GET /listed guarded process
    return 'listed';
  }
}

@Configuration({ mount: { '/': [ListedController] }, middlewares: [{ use: limiter }] })
class ListedServer {}

@Controller('/early')
class EarlyController {
  @Get('/')
  list() { // handler: GET /early guarded app
    return 'early';
  }
}

@Configuration({ mount: { '/': [EarlyController] } })
class EarlyServer {
  @Inject()
  protected app!: PlatformApplication;

  $beforeRoutesInit(): void {
    this.app.use(limiter);
  }
}

@Controller('/injected')
class InjectedController {
  @Get('/')
  list() { // handler: GET /injected guarded app
    return 'injected';
  }
}

@Configuration({ mount: { '/': [InjectedController] } })
class InjectedServer {
  protected app = inject(PlatformApplication);

  $beforeRoutesInit() {
    this.app.use('/', limiter);
  }
}

@Controller('/late')
class LateController {
  @Get('/')
  list() { // handler: GET /late unguarded
    return 'late';
  }
}

@Configuration({ mount: { '/': [LateController] } })
class LateServer {
  constructor(private readonly app: PlatformApplication) {}

  $beforeRoutesInit() {
    this.app.use((_request: unknown, _response: unknown, next: () => void) => next());
  }

  $afterRoutesInit() {
    this.app.use(limiter);
  }
}

@Controller('/partly')
class PartlyController {
  @Get('/')
  list() { // handler: GET /partly unguarded
    return 'partly';
  }
}

@Configuration({ mount: { '/api': [PartlyController] } })
class PartlyServer {
  @Inject()
  app!: PlatformApplication;

  $beforeRoutesInit() {
    this.app.use('/rest', limiter);
  }
}

@Controller('/settings')
class SettingsController {
  @Get('/')
  list() { // handler: GET /settings guarded process
    return 'settings';
  }
}

@Configuration({})
class SettingsServer {}

async function bootstrap() {
  await (await PlatformExpress.bootstrap(ListedServer)).listen();
  await (await PlatformExpress.bootstrap(EarlyServer, { httpPort: 3001 })).listen();
  await (await PlatformExpress.bootstrap(InjectedServer)).listen();
  await (await PlatformExpress.bootstrap(LateServer)).listen();
  await (await PlatformExpress.bootstrap(PartlyServer)).listen();
  await (await PlatformExpress.bootstrap(SettingsServer, { mount: { '/': [SettingsController] }, middlewares: [limiter] })).listen();
}

void bootstrap();
