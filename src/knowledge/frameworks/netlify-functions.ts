import { ANSWER, FETCH_ANSWERS } from '../parts/fetch.ts';
import { NETLIFY_FUNCTIONS, NETLIFY_GUARDS } from '../parts/netlify.ts';
import { defineFramework } from '../schema.ts';

/** Functions that are given a request of the Fetch standard. */
export default defineFramework({
  id: 'netlify-functions',
  name: 'Netlify Functions',
  docs: 'https://docs.netlify.com/functions/api/',
  packages: [],
  bodyLimit: 6_291_456,
  exports: {},
  objects: {
    context: {
      role: 'other',
      others: 'unknown',
      members: {
        url: { does: 'object', object: 'fetch:url' },
        params: { does: 'input', shape: 'strings' },
        cookies: { does: 'input', shape: 'strings' },
        json: { does: 'send', argument: 0, as: 'json', ends: true, chain: false, gives: 'answer' },
        next: { does: 'pass' },
        waitUntil: { does: 'nothing' },
      },
    },
    answer: ANSWER,
  },
  parameters: ['fetch:request', 'context'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: [],
    routes: [
      {
        ...NETLIFY_FUNCTIONS,
        exports: { default: ['*'], 'default.fetch': ['*'] },
        // Where there is a `handler`, that one answers. A schedule starts a function in place of requests, and what one in the background gives reaches nobody.
        unless: { 'config.background': [true], 'default.config.background': [true] },
        unlessAny: ['handler', 'config.schedule', 'default.config.schedule'],
        said: { in: ['config', 'default.config'], path: 'path', methods: 'method', limit: { field: 'rateLimit', numbers: ['windowLimit', 'windowSize'], limiter: 'netlify' } },
        parameters: ['fetch:request', 'context'],
      },
    ],
    guards: NETLIFY_GUARDS,
  },
  answers: { ...FETCH_ANSWERS, clientKey: '$context.ip' },
});
