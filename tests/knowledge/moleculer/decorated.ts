// sample: gateways as decorated classes, whose methods are those of the service
import { Context, Errors, Service as Base } from 'moleculer';
import { Method, Service } from 'moleculer-decorators';
import ApiGateway from 'moleculer-web';

const hits = new Map<string, number>();

@Service({
  name: 'api',
  mixins: [ApiGateway],
  settings: {
    path: '/own',
    routes: [
      { path: '/open', aliases: { 'GET /ping': 'api.ping' } }, // handler: GET /own/open/ping unguarded
      { path: '/known', authentication: true, mappingPolicy: 'all' }, // handler: * /own/known/* unguarded
      { path: '/counted', authorization: true, mappingPolicy: 'all' }, // handler: * /own/counted/* guarded
      { path: '/limited', rateLimit: { limit: 10 }, aliases: { 'GET /ping': 'api.ping' } }, // handler: GET /own/limited/ping guarded
    ],
  },
})
export default class Gateway extends Base {
  @Method
  async authenticate(context: Context, route: unknown, request: any) {
    if (!request.headers.authorization) throw new Errors.MoleculerClientError('Unauthorized', 401);
    return null;
  }

  @Method
  async authorize(context: Context, route: unknown, request: any) {
    const address = request.socket.remoteAddress;
    const counted = (hits.get(address) ?? 0) + 1;
    hits.set(address, counted);
    if (counted > 10) throw new Errors.MoleculerClientError('Too Many Requests', 429);
  }
}
