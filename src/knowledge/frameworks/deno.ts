import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { defineFramework } from '../schema.ts';

const PACKAGES = ['https://deno.land/std/http/server.ts', 'jsr:@std/http', '@std/http'];

const SERVE = { call: { object: 'server' }, handler: { parameters: ['fetch:request', 'info'], fields: ['handler', 'fetch'] } } as const;

export default defineFramework({
  id: 'deno',
  name: 'Deno',
  docs: 'https://docs.deno.com/api/deno/~/Deno.serve',
  packages: PACKAGES,
  bodyLimit: null,
  exports: { serve: SERVE },
  globals: { 'Deno.serve': SERVE },
  objects: {
    server: { role: 'other', others: 'unknown', members: {} },
    info: { role: 'other', others: 'unknown', members: {} },
  },
  returns: { as: 'auto' },
  rejection: 'forwarded',
  answers: {
    ...FETCH_ANSWERS,
    clientKey: '$info.remoteAddr.hostname',
    types: { request: 'Request', info: 'Deno.ServeHandlerInfo<Deno.NetAddr>' },
  },
});
