import { each } from '../parts/names.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

const CHAIN: Member = { does: 'chain' };
const HANDLER: Meaning = { construct: { object: 'handler', gathers: 0 } };

const BUILDER: Readonly<Record<string, Member>> = {
  ...each(['$config', '$context', '$meta', '$route', 'errors', 'meta', 'output', 'prefix', 'route', 'tag', 'callable', 'actionable'], CHAIN),
  use: { does: 'derive' },
  ...each(['$input', 'input'], { does: 'derive', checks: 'input' } as const),
  middleware: { does: 'wraps', argument: 0 },
  handler: { does: 'route', methods: ['*'], path: null, handlers: 0, derives: true },
  router: { does: 'gather', object: 'router' },
  lazy: { does: 'gather', object: 'router', loads: true },
};

export default defineFramework({
  id: 'orpc',
  name: 'oRPC',
  docs: 'https://orpc.dev/docs/procedure',
  packages: [
    '@orpc/server', '@orpc/server/node', '@orpc/server/fetch', '@orpc/server/fastify', '@orpc/server/aws-lambda',
    '@orpc/openapi/node', '@orpc/openapi/fetch', '@orpc/openapi/fastify', '@orpc/openapi/aws-lambda',
  ],
  bodyLimit: null,
  exports: {
    os: { read: { object: 'builder' } },
    implement: { call: { object: 'implementer' } },
    lazy: { call: { loads: 0 } },
    RPCHandler: HANDLER,
    OpenAPIHandler: HANDLER,
  },
  objects: {
    builder: { role: 'router', others: 'unknown', members: BUILDER },
    // What it is called by leads to what the contract has there. Source: https://orpc.dev/docs/contract-first/implement-contract
    implementer: { role: 'router', others: { object: 'implementer' }, checked: ['input'], members: BUILDER },
    router: { role: 'router', others: 'unknown', members: {} },
    handler: { role: 'router', others: 'unknown', members: { handle: { does: 'hand', gives: 'response' } } },
    call: {
      role: 'context',
      others: 'unknown',
      members: {
        input: { does: 'input', shape: 'json' },
        context: { does: 'object', object: 'parts' },
        next: { does: 'next' },
      },
    },
    parts: { role: 'other', others: 'unknown', members: {} },
  },
  parameters: ['call'],
  hooks: { parameters: ['call', 'input:json'], returns: 'answer' },
  returns: { as: 'json' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'forwarded',
});
