import { PlatformExpress } from '@tsed/platform-express';
import { Server } from './Server.js';

async function bootstrap() {
  const platform = await PlatformExpress.bootstrap(Server);
  await platform.listen();
}

bootstrap();
