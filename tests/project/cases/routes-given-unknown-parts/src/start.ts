import { createServices, parseConfig } from '@papers/services';
import { createServer } from './app/server.js';

export async function startApp(): Promise<void> {
  const config = await parseConfig(process.env);
  const services = await createServices({ config });
  const server = createServer({ config, ...services });
  server.start();
  services.logger.info(`listening on ${config.port}`);
}
