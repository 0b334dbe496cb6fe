import type { MiddlewareHandler } from 'hono';

export interface Env {
  Bindings: { API_RATE_LIMITER: RateLimit; FORM_RATE_LIMITER: RateLimit };
}

export const limitApi: MiddlewareHandler<Env> = async (c, next) => {
  const { success } = await c.env.API_RATE_LIMITER.limit({ key: c.req.header('authorization') ?? '' });
  if (!success) {
    throw new Error('Rate limit exceeded');
  }
  await next();
};

export const watchForms: MiddlewareHandler<Env> = async (c, next) => {
  const { success } = await c.env.FORM_RATE_LIMITER.limit({ key: c.req.header('cf-connecting-ip') ?? '' });
  if (!success) {
    console.warn('Rate limit exceeded');
  }
  await next();
};

export const requireKey: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.req.header('authorization')) {
    throw new Error('No key');
  }
  await next();
};
