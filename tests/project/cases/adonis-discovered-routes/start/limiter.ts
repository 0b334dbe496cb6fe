import limiter from '@adonisjs/limiter/services/main';

export const low = limiter.define('low', () => limiter.allowRequests(100).every('1 minute'));
