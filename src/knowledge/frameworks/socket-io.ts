import { NEXT } from '../parts/handlers.ts';
import { defineFramework, type Member } from '../schema.ts';

/** What the server tells of itself. Source: https://socket.io/docs/v4/server-socket-instance/ */
const OWN_EVENTS = ['disconnect', 'disconnecting', 'error', 'connect_error', 'newListener', 'removeListener'];

const EMIT: Member = { does: 'send', argument: 1, as: 'json', ends: true, chain: true };
const CONNECT: Member = { does: 'connect', events: ['connection', 'connect'], parameters: ['socket'] };

/** What says whom the next message goes to, and how. */
const SELECT: Readonly<Record<string, Member>> = { to: { does: 'chain' }, in: { does: 'chain' }, except: { does: 'chain' }, compress: { does: 'chain' }, timeout: { does: 'chain' }, local: { does: 'object', object: 'channel' }, volatile: { does: 'object', object: 'channel' } };

/** What it is given runs ahead of the listeners of all events, and behind a disconnection none of those runs. */
const BEFORE: Member = { does: 'use', hooks: ['input:json', 'input:json'] };

export default defineFramework({
  id: 'socket-io',
  name: 'Socket.IO',
  docs: 'https://socket.io/docs/v4/server-api/',
  packages: ['socket.io'],
  bodyLimit: 1_048_576,
  exports: {
    Server: { construct: { object: 'server' } },
    '': { call: { object: 'server' }, construct: { object: 'server' } },
    // Up to version 2.
    listen: { call: { object: 'server' } },
    attach: { call: { object: 'server' } },
  },
  objects: {
    server: {
      role: 'other',
      others: 'unknown',
      members: { ...SELECT, on: CONNECT, of: { does: 'object', object: 'namespace' }, sockets: { does: 'object', object: 'namespace' }, use: { does: 'chain' }, emit: EMIT, listen: { does: 'chain' }, attach: { does: 'chain' } },
    },
    namespace: { role: 'other', others: 'unknown', members: { ...SELECT, on: CONNECT, use: { does: 'chain' }, emit: EMIT } },
    socket: {
      role: 'app',
      others: 'unknown',
      members: {
        on: { does: 'route', methods: ['*'], unless: OWN_EVENTS, path: null, handlers: 1 },
        use: { does: 'use', hooks: ['input:json', 'next'] },
        onAny: BEFORE,
        prependAny: BEFORE,
        emit: EMIT,
        send: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
        ...SELECT,
        broadcast: { does: 'object', object: 'channel' },
        join: { does: 'nothing' },
        leave: { does: 'nothing' },
        disconnect: { does: 'finish', redirects: true, closes: true },
      },
    },
    channel: { role: 'other', others: 'unknown', members: { ...SELECT, broadcast: { does: 'object', object: 'channel' }, emit: EMIT } },
    reply: { role: 'response', others: 'unknown', members: {}, call: { does: 'send', argument: 0, as: 'json', ends: true, chain: false } },
    next: NEXT,
  },
  types: { Server: 'server', Socket: 'socket' },
  parameters: ['input:json'],
  lastParameter: 'reply',
  hooks: { parameters: ['input:json', 'next'], returns: 'pass' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'unhandled',
});
