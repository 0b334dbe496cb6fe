import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { each } from '../parts/names.ts';
import { defineFramework, type Member } from '../schema.ts';

const SERVE = { call: { object: 'server' }, handler: { parameters: ['fetch:request', 'connection'], fields: ['fetch'], routes: 'routes', messages: { at: 'websocket.message', parameters: ['socket', 'input:bytes'] } } } as const;

const SEND: Member = { does: 'send', argument: 0, as: 'text', ends: true, chain: false };

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
    // Source: https://bun.com/docs/runtime/http/websockets
    socket: {
      role: 'response',
      others: 'unknown',
      members: {
        ...each(['send', 'sendText', 'sendBinary'], SEND),
        ...each(['publish', 'publishText', 'publishBinary'], { ...SEND, argument: 1 }),
        ...each(['close', 'terminate'], { does: 'finish', redirects: true, closes: true } as const),
        cork: { does: 'run' },
        ...each(['subscribe', 'unsubscribe', 'ping', 'pong'], { does: 'nothing' } as const),
      },
    },
    connection: { role: 'other', others: 'unknown', members: { requestIP: { does: 'nothing' }, upgrade: { does: 'nothing' } } },
  },
  returns: { as: 'auto' },
  rejection: 'forwarded',
  answers: {
    ...FETCH_ANSWERS,
    clientKey: "$connection.requestIP($request)?.address ?? 'unknown'",
  },
});
