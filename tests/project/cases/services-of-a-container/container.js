const { createContainer, asClass, asValue } = require('awilix');
const { RateLimiterMemory } = require('rate-limiter-flexible');
const LimitService = require('./limit.service');

module.exports = createContainer().register({
  limiter: asValue(new RateLimiterMemory({ points: 10, duration: 60 })),
  limitService: asClass(LimitService).singleton(),
});
