import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'nestjs-rate-limiter',
  name: 'nestjs-rate-limiter',
  docs: 'https://github.com/ozkanonur/nestjs-rate-limiter#readme',
  packages: ['nestjs-rate-limiter'],
  frameworks: ['nestjs'],
  exports: {
    'RateLimiterModule.register': { options: 0, by: 'call', instance: 'object' },
    'RateLimiterModule.registerAsync': { options: 0, factory: 'useFactory', by: 'call', instance: 'object' },
  },
  rate: { count: ['points'], window: 'duration', windowUnit: 's', defaults: [4, 1] },
  off: [{ option: 'points', when: 'infinite' }],
  guards: { classes: ['RateLimiterGuard'], skip: [], refuse: ['responseHandler'], skips: [], exceptions: [] },
});
