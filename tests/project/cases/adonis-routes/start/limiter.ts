import limiter from '@adonisjs/limiter/services/main';

export const throttle = limiter.define('global', () => {
  return limiter.allowRequests(10).every('1 minute');
});

export const unlimited = limiter.define('none', () => limiter.noLimit());
