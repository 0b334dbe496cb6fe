// sample: what decorators put in front of methods, what methods are given, and how they answer
import 'reflect-metadata';
import express, { type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Container, injectable } from 'inversify';
import {
  all, BaseHttpController, BaseMiddleware, controller, httpDelete, httpGet, httpMethod, httpPost, HttpResponseMessage, InversifyExpressServer, JsonContent, queryParam, request, requestBody, requestParam, response, results,
  withMiddleware,
} from 'inversify-express-utils';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const hits = new Map<string, number>();

function isOver(key: string): boolean {
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  return count > 10;
}

@injectable()
class Counting extends BaseMiddleware {
  override handler(req: Request, res: Response, next: NextFunction): void {
    if (isOver(String(req.ip))) res.status(429).send('Too Many Requests');
    else next();
  }
}

@injectable()
class Naming extends BaseMiddleware {
  override handler(req: Request, res: Response, next: NextFunction): void {
    res.setHeader('x-name', 'a');
    next();
  }
}

@controller('/open')
class OpenController {
  @httpGet('/')
  list() { // handler: GET /open unguarded
    return ['a'];
  }

  @httpGet('/limited', limiter)
  limited() { // handler: GET /open/limited guarded route
    return 'a';
  }

  @httpPost('/counted', Counting)
  counted() { // handler: POST /open/counted guarded route
    return 'a';
  }

  @httpDelete('/named', Naming)
  named() { // handler: DELETE /open/named unguarded
    return 'a';
  }

  @httpGet('/with')
  @withMiddleware(limiter)
  with() { // handler: GET /open/with guarded route
    return 'a';
  }

  @all('/all', limiter)
  everything() { // handler: * /open/all guarded route
    return 'a';
  }

  @httpMethod('patch', '/patched', limiter)
  patched() { // handler: PATCH /open/patched guarded route
    return 'a';
  }

  // Without decorators, it is given what a handler of Express is.
  @httpGet('/plain')
  plain(req: Request, res: Response) { // handler: GET /open/plain unguarded
    res.send('x'.repeat(Number(req.query.n))); // amplifies: request
  }

  @httpGet('/refusing')
  refusing(req: Request, res: Response) { // handler: GET /open/refusing guarded handler
    if (isOver(String(req.ip))) {
      res.status(429).send('Too Many Requests');
      return;
    }
    res.send('a');
  }

  @httpGet('/sizes/:id')
  sizes(@queryParam('n') n: string, @requestParam('id') id: string, @response() res: Response) { // handler: GET /open/sizes/:id unguarded
    res.write('x'.repeat(Number(n))); // amplifies: request
    res.write('x'.repeat(Math.min(Number(id) || 0, 100)));
    res.end();
  }

  @httpPost('/returned')
  returned(@requestBody() body: { n: number }) { // handler: POST /open/returned unguarded
    return 'x'.repeat(body.n); // amplifies: request
  }

  @httpGet('/result')
  result(@request() req: Request) { // handler: GET /open/result unguarded
    return new results.JsonResult({ text: 'x'.repeat(Number(req.query.n)) }, 200); // amplifies: request
  }

  @httpGet('/message')
  message() { // handler: GET /open/message unguarded
    const message = new HttpResponseMessage(200);
    message.content = new JsonContent({ text: 'x'.repeat(1_000_000) }); // amplifies: constant ~1000000
    return message;
  }
}

@controller('/closed', limiter)
class ClosedController extends BaseHttpController {
  @httpGet('/')
  list() { // handler: GET /closed guarded router
    return this.ok(['a']);
  }
}

@controller('/by-hand')
class ByHandController extends BaseHttpController {
  @httpGet('/refused')
  refused(@request() req: Request) { // handler: GET /by-hand/refused guarded handler
    if (isOver(String(req.ip))) return this.json({ error: 'Too Many Requests' }, 429);
    return this.ok({ text: 'a' });
  }

  @httpGet('/status')
  status(@request() req: Request) { // handler: GET /by-hand/status guarded handler
    if (isOver(String(req.ip))) return this.statusCode(429);
    return this.ok({ text: 'a' });
  }

  @httpGet('/not-found')
  notFoundAt(@request() req: Request) { // handler: GET /by-hand/not-found unguarded
    if (!req.query.id) return this.notFound();
    return this.json({ text: 'x'.repeat(1_000_000) }); // amplifies: constant ~1000000
  }
}

const container = new Container();
container.bind(Counting).toSelf();
container.bind(Naming).toSelf();

const server = new InversifyExpressServer(container);
server.setConfig((app) => {
  app.use(express.json());
});
server.build().listen(3000);
