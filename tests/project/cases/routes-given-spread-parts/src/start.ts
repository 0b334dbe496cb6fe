import { parseArgs } from 'node:util';
import { createServer } from './app/server.js';
import type { Dependencies } from './app/server.types.js';
import { setupDatabase } from './database.js';

interface Logger {
  info: (message: string) => void;
}

async function startWebMode({ logger, ...dependencies }: { logger: Logger } & Dependencies): Promise<void> {
  const server = createServer(dependencies);
  server.start();
  logger.info(`listening on ${dependencies.config.port}`);
}

async function startWorkerMode({ logger, ...dependencies }: { logger: Logger } & Dependencies): Promise<void> {
  const documents = await dependencies.db.list();
  logger.info(`${documents.length} documents to look at`);
}

async function buildServices({ config }: { config: Dependencies['config'] }): Promise<Dependencies> {
  const { db } = await setupDatabase({ url: config.databaseUrl });
  return { config, db };
}

export async function startApp(): Promise<void> {
  const logger: Logger = console;
  const { values } = parseArgs({ options: { port: { type: 'string' }, worker: { type: 'boolean' } } });
  const config = { port: Number(values.port ?? 1221), title: 'Papers', databaseUrl: String(process.env['DATABASE_URL']) };
  const dependencies = await buildServices({ config });

  if (values.worker) {
    await startWorkerMode({ logger, ...dependencies });
  } else {
    await startWebMode({ logger, ...dependencies });
  }
}
