import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export async function setUp(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyHelmet);
  await app.register(fastifyRateLimit, { max: 10, timeWindow: '1 minute' });
}
