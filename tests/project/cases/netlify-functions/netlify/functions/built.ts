import { builder, type BuilderHandler } from '@netlify/functions';

const build: BuilderHandler = async (event) => ({ statusCode: 200, body: event.path, ttl: 3600 });

export const handler = builder(build);
