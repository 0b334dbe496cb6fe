import { defineLimiter, type LimiterExport } from '../schema.ts';

/** What is queued waits, unless the queue is full; and it fills up only where a reservoir can be empty. A full one refuses by a promise that rejects. */
const QUEUE: LimiterExport = { options: 0, by: 'construct', instance: 'object', members: { schedule: { call: 'rejecting' }, wrap: { call: { wraps: 0 } }, key: { call: 'self' } } };

export default defineLimiter({
  id: 'bottleneck',
  name: 'Bottleneck',
  docs: 'https://github.com/SGrondin/bottleneck#readme',
  packages: ['bottleneck', 'bottleneck/light', 'bottleneck/es5'],
  frameworks: [],
  exports: { '': QUEUE, Group: QUEUE },
  rate: { count: ['reservoir'], window: 'reservoirRefreshInterval', windowUnit: 'ms', defaults: [0, 0] },
  off: [
    { option: 'highWater', when: 'missing' },
    { option: 'reservoir', when: 'missing' },
    { option: 'highWater', when: 'infinite' },
    { option: 'reservoir', when: 'infinite' },
  ],
});
