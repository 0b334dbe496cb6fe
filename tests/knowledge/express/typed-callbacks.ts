// sample: handlers by their types, given to code that is not read, once and in a loop
import type { NextFunction, Request, Response, RequestHandler } from 'express';
import { finale } from './finale.ts';
import { registry } from 'route-registry';

interface Server {
  put(path: string, handler: RequestHandler): void;
}

export class CourseApi {
  constructor(private readonly server: Server) {}

  start(): void {
    this.server.put('/course', (req: Request, res: Response) => {
      res.send('x'.repeat(Number(req.query['legs']))); // amplifies: request
    });
    this.server.put('/course/first', (req: Request, res: Response) => {
      res.send('x'.repeat(Math.min(Number(req.query['legs']) || 0, 100)));
    });
  }
}

registry.add('/report', (req: Request, res: Response, next: NextFunction) => {
  const rows = Number(req.query['rows']);
  if (rows > 1000) {
    next();
    return;
  }
  res.json(Array.from({ length: rows }, () => 'row'));
});

for (const name of ['users', 'hints']) {
  const resource = finale.resource({ name });
  resource.list.fetch.after((_req: Request, _res: Response, context: { continue: unknown }) => context.continue);
  resource.read.send.before((req: Request, res: Response) => {
    res.send(Buffer.alloc(Number(req.query['bytes']))); // amplifies: request
  });
}
