import { RateLimiterMemory } from 'rate-limiter-flexible';

export class Limits {
  private static _perUser?: RateLimiterMemory;

  static get perUser(): RateLimiterMemory {
    if (!this._perUser) {
      this._perUser = new RateLimiterMemory({ points: 10, duration: 60 });
    }
    return this._perUser;
  }

  static get perVisit(): RateLimiterMemory {
    return new RateLimiterMemory({ points: 10, duration: 60 });
  }
}
