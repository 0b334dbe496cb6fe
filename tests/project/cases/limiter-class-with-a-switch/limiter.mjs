import Settings from '@acme/settings';
import flexible from 'rate-limiter-flexible';

export class Limiter {
  constructor(name, options) {
    this.inner = new flexible.RateLimiterRedis({ ...options, keyPrefix: name, storeClient: {} });
  }

  async consume(key) {
    if (Settings.disableRateLimits) return { remainingPoints: 100 };
    await this.ask(this.inner, key);
  }

  async ask(inner, key) {
    try {
      return await inner.consume(key);
    } catch (error) {
      if (!(error instanceof Error)) console.warn('limit exceeded', key);
      throw error;
    }
  }
}
