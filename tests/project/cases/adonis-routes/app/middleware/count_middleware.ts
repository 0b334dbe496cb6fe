import { Exception } from '@adonisjs/core/exceptions';
import type { HttpContext } from '@adonisjs/core/http';
import type { NextFn } from '@adonisjs/core/types/http';

export default class CountMiddleware {
  readonly counts = new Map<string, number>();

  async handle({ request }: HttpContext, next: NextFn) {
    const count = (this.counts.get(request.ip()) ?? 0) + 1;
    this.counts.set(request.ip(), count);
    if (count > 10) {
      throw new Exception('Too many requests', { status: 429, code: 'E_TOO_MANY_REQUESTS' });
    }
    return next();
  }
}
