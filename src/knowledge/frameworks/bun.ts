import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { defineFramework } from '../schema.ts';

const SERVE = { call: { object: 'server' }, handler: { parameters: ['fetch:request', 'connection'], fields: ['fetch'], routes: 'routes' } } as const;

export default defineFramework({
  id: 'bun',
  name: 'Bun',
  docs: 'https://bun.com/docs/runtime/http/server',
  packages: ['bun'],
  bodyLimit: 134_217_728,
  exports: { serve: SERVE },
  globals: { 'Bun.serve': SERVE },
  objects: {
    server: { role: 'other', others: 'unknown', members: {} },
    connection: { role: 'other', others: 'unknown', members: { requestIP: { does: 'nothing' }, upgrade: { does: 'nothing' } } },
  },
  returns: { as: 'auto' },
  rejection: 'forwarded',
  answers: {
    ...FETCH_ANSWERS,
    clientKey: "$connection.requestIP($request)?.address ?? 'unknown'",
  },
});
