import { Configuration, Inject } from '@tsed/di';
import { PlatformApplication } from '@tsed/platform-http';
import { config } from './config.js';
import * as rest from './controllers/rest/index.js';
import { limiter } from './limiter.js';

@Configuration({
  ...config,
  mount: {
    '/rest': [...Object.values(rest)],
    '/admin': [`${import.meta.dirname}/controllers/admin/**/*.js`],
  },
  middlewares: ['cors', 'cookie-parser', 'compression'],
})
export class Server {
  @Inject()
  protected app!: PlatformApplication;

  $beforeRoutesInit() {
    this.app.use('/admin', limiter);
  }
}
