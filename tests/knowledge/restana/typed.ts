// sample: restana in TypeScript: routes that a function registers on the service that it is given, and a handler by its type
import restana, { type Protocol, type RequestHandler, type Service } from 'restana';

export const list: RequestHandler<Protocol.HTTP> = (req, res) => {
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
};

export function register(service: Service<Protocol.HTTP>): void {
  service.get('/list', list); // handler: GET /list unknown
}

const service = restana();
service.all('/any', (_req, res) => res.send('x', 200, { 'x-any': 'x' })); // handler: * /any unguarded
await service.start(3000);
