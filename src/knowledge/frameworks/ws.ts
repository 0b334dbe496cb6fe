import { NODE_REQUEST } from '../parts/node.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

const CLOSE: Member = { does: 'finish', redirects: true, closes: true };
const SERVER: Meaning = { construct: { object: 'server' } };

export default defineFramework({
  id: 'ws',
  name: 'ws',
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  packages: ['ws', 'uws'],
  shared: ['isomorphic-ws'],
  bodyLimit: 104_857_600,
  exports: { WebSocketServer: SERVER, Server: SERVER },
  objects: {
    server: {
      role: 'other',
      others: 'unknown',
      members: { on: { does: 'connect', events: ['connection'], parameters: ['socket', 'request'] }, once: { does: 'chain' }, close: { does: 'chain' }, handleUpgrade: { does: 'connect', parameters: ['socket', 'request'] }, emit: { does: 'nothing' } },
    },
    socket: {
      role: 'app',
      others: 'unknown',
      members: {
        on: { does: 'route', methods: ['*'], only: ['message'], path: null, handlers: 1 },
        addEventListener: { does: 'callback', handlers: [{ parameters: ['event'], when: { argument: 0, is: ['message'] } }] },
        onmessage: { does: 'callback', handlers: [{ parameters: ['event'] }], assigned: true },
        send: { does: 'send', argument: 0, as: 'text', ends: true, chain: false },
        close: CLOSE,
        terminate: CLOSE,
        ping: { does: 'nothing' },
      },
    },
    event: { role: 'request', others: 'unknown', members: { data: { does: 'input', shape: 'json' } } },
    request: { role: 'other', others: 'unknown', members: NODE_REQUEST },
  },
  parameters: ['input:json'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'unhandled',
});
