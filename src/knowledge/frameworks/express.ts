import { EXPRESS_ANSWERS, EXPRESS_REQUEST, EXPRESS_RESPONSE, EXPRESS_ROUTES, EXPRESS_STACK } from '../parts/express.ts';
import { NEXT } from '../parts/handlers.ts';
import { each } from '../parts/names.ts';
import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'express',
  name: 'Express',
  docs: 'https://expressjs.com/en/5x/api.html',
  packages: ['express', '@modelcontextprotocol/sdk/server/express.js', '@modelcontextprotocol/express'],
  bodyLimit: 102_400,
  exports: {
    '': { call: { object: 'app' } },
    createMcpExpressApp: { call: { object: 'app' } },
    Router: { call: { object: 'router' }, construct: { object: 'router' } },
    ...each(['json', 'urlencoded', 'text', 'raw', 'static'], { call: { passes: true } }),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...EXPRESS_STACK,
        set: { does: 'chain' },
        enable: { does: 'chain' },
        disable: { does: 'chain' },
        engine: { does: 'chain' },
        on: { does: 'nothing' },
        listen: { does: 'nothing' },
      },
    },
    router: { role: 'router', others: 'unknown', members: EXPRESS_STACK },
    route: { role: 'route', others: 'unknown', members: EXPRESS_ROUTES },
    request: { role: 'request', others: 'unknown', members: EXPRESS_REQUEST },
    response: { role: 'response', others: 'unknown', members: EXPRESS_RESPONSE },
    next: NEXT,
  },
  types: {
    Application: 'app',
    Express: 'app',
    Router: 'router',
    IRouter: 'router',
    Request: 'request',
    Response: 'response',
    NextFunction: 'next',
  },
  handlerTypes: {
    RequestHandler: ['request', 'response', 'next'],
    Handler: ['request', 'response', 'next'],
  },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true, parameters: 'params', below: true },
  rejection: 'forwarded',
  answers: EXPRESS_ANSWERS,
});
