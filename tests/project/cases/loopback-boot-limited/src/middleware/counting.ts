import { injectable, type Provider } from '@loopback/core';
import { asMiddleware, HttpErrors, type Middleware } from '@loopback/rest';

const counts = new Map<string, number>();

@injectable(asMiddleware({ group: 'counting' }))
export class CountingMiddlewareProvider implements Provider<Middleware> {
  value(): Middleware {
    return async (context, next) => {
      const { ip = '' } = (context as { request: { ip?: string } }).request;
      const count = (counts.get(ip) ?? 0) + 1;
      counts.set(ip, count);
      if (count > 10) throw new HttpErrors.TooManyRequests();
      return next();
    };
  }
}
