import { definePackages } from './schema.ts';

export default definePackages([
  {
    id: 'async-handlers',
    docs: 'https://github.com/Abazhenov/express-async-handler',
    packages: ['express-async-handler', 'express-async-wrap', 'express-wrap-async', 'async-express-mw'],
    exports: { '': { call: { wraps: 0 } } },
  },
  {
    id: 'http-status-codes',
    docs: 'https://github.com/prettymuchbryce/http-status-codes',
    packages: ['http-status-codes', 'http-status'],
    exports: {
      TOO_MANY_REQUESTS: { read: { value: 429 } },
      'StatusCodes.TOO_MANY_REQUESTS': { read: { value: 429 } },
      'status.TOO_MANY_REQUESTS': { read: { value: 429 } },
      NOT_FOUND: { read: { value: 404 } },
      'StatusCodes.NOT_FOUND': { read: { value: 404 } },
      'status.NOT_FOUND': { read: { value: 404 } },
    },
  },
]);
