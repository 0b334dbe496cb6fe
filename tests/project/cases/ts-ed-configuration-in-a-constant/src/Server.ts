import { Configuration, Inject } from '@tsed/di';
import { PlatformApplication } from '@tsed/platform-http';
import { rateLimit } from 'express-rate-limit';
import { FilesController } from './controllers/FilesController.js';
import * as rest from './controllers/index.js';

const options: Partial<TsED.Configuration> = {
  httpPort: process.env.PORT ?? 8083,
  mount: {
    '/rest': [...Object.values(rest)],
    '/open': [FilesController],
  },
};

await withCache(options);

@Configuration(options)
export class Server {
  constructor(@Inject() private app: PlatformApplication) {}

  $beforeRoutesInit() {
    this.app.use('/rest', rateLimit({ windowMs: 60_000, limit: 10 }));
  }
}

async function withCache(options: Partial<TsED.Configuration>) {
  options['cache'] = { ttl: 300 };
}
