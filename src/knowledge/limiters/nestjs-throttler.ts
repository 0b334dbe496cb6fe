import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'nestjs-throttler',
  name: '@nestjs/throttler',
  docs: 'https://docs.nestjs.com/security/rate-limiting',
  packages: ['@nestjs/throttler'],
  frameworks: ['nestjs'],
  exports: {
    'ThrottlerModule.forRoot': { options: 0, by: 'call', instance: 'object' },
    'ThrottlerModule.forRootAsync': { options: 0, factory: 'useFactory', by: 'call', instance: 'object' },
  },
  rate: { count: ['limit'], window: 'ttl', windowUnit: 'ms', defaults: [0, 0] },
  create: { imported: 'ThrottlerGuard', expression: '@$also($name)', also: [{ from: '@nestjs/common', imported: 'UseGuards', package: '@nestjs/common' }], setUp: "`ThrottlerModule.forRoot` in the `imports` of the app's module", as: 'decorator' },
  off: [
    { option: 'limit', when: 'infinite' },
    { option: 'skipIf', when: 'always-true' },
    { option: 'getTracker', when: 'random' },
    { option: 'generateKey', when: 'random' },
  ],
  guards: {
    classes: ['ThrottlerGuard'],
    skip: ['shouldSkip'],
    keys: ['getTracker', 'generateKey'],
    refuse: ['handleRequest', 'throwThrottlingException'],
    skips: ['SkipThrottle'],
    limits: { list: 'throttlers', name: 'name', unnamed: 'default' },
    exceptions: ['ThrottlerException'],
  },
});
