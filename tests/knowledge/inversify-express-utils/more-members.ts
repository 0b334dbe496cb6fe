// sample: all methods, parameters and results
import 'reflect-metadata';
import type { NextFunction, Request, Response } from 'express';
import { Container } from 'inversify';
import {
  BaseHttpController, controller, cookies, httpGet, httpHead, HttpResponseMessage, httpOptions, httpPatch, httpPut, InversifyExpressServer, next, queryParam, request, requestHeaders, results, StringContent,
} from 'inversify-express-utils';

const hits = new Map<string, number>();

function isOver(req: Request): boolean {
  const count = (hits.get(String(req.ip)) ?? 0) + 1;
  hits.set(String(req.ip), count);
  return count > 10;
}

@controller('/methods')
class MethodsController {
  @httpPut('/')
  put(@requestHeaders('x-size') size: string) { // handler: PUT /methods unguarded
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @httpPatch('/')
  patch(@cookies('size') size: string) { // handler: PATCH /methods unguarded
    return 'x'.repeat(Number(size)); // amplifies: request
  }

  @httpHead('/')
  head() { // handler: HEAD /methods unguarded
    return 'a';
  }

  @httpOptions('/')
  options() { // handler: OPTIONS /methods unguarded
    return 'a';
  }

  @httpGet('/failing')
  failing(@request() req: Request, @next() fail: NextFunction) { // handler: GET /methods/failing guarded handler
    if (isOver(req)) {
      fail(Object.assign(new Error('Too Many Requests'), { status: 429 }));
      return;
    }
    return 'a';
  }
}

@controller('/results')
class ResultsController {
  @httpGet('/text')
  text(@queryParam('n') n: string) { // handler: GET /results/text unguarded
    const message = new HttpResponseMessage(200);
    message.content = new StringContent('x'.repeat(Number(n))); // amplifies: request
    return new results.ResponseMessageResult(message);
  }

  @httpGet('/kinds')
  kinds(@queryParam('kind') kind: string, @queryParam('n') n: string) { // handler: GET /results/kinds unguarded
    const text = 'x'.repeat(Number(n)); // amplifies: request
    switch (kind) {
      case 'stream':
        return new results.StreamResult(process.stdin, 'text/plain', 200);
      case 'ok':
        return new results.OkResult();
      case 'content':
        return new results.OkNegotiatedContentResult(text);
      case 'created':
        return new results.CreatedNegotiatedContentResult('/a', text);
      case 'bad':
        return new results.BadRequestResult();
      case 'worse':
        return new results.BadRequestErrorMessageResult('bad');
      case 'conflict':
        return new results.ConflictResult();
      case 'broken':
        return new results.InternalServerErrorResult();
      case 'failed':
        return new results.ExceptionResult(new Error('failed'));
      case 'moved':
        return new results.RedirectResult('/a');
      default:
        return new results.NotFoundResult();
    }
  }

  @httpGet('/refused')
  refused(@request() req: Request) { // handler: GET /results/refused guarded handler
    if (isOver(req)) return new results.StatusCodeResult(429);
    return new results.OkNegotiatedContentResult('a');
  }
}

@controller('/calls')
class CallsController extends BaseHttpController {
  @httpGet('/kinds')
  kinds(@queryParam('kind') kind: string, @queryParam('n') n: string) { // handler: GET /calls/kinds unguarded
    switch (kind) {
      case 'stream':
        return this.stream(process.stdin, 'text/plain', 200);
      case 'created':
        return this.created('/a', 'x'.repeat(Number(n))); // amplifies: request
      case 'bad':
        return this.badRequest('bad');
      case 'conflict':
        return this.conflict();
      case 'broken':
        return this.internalServerError(new Error('broken'));
      case 'moved':
        return this.redirect('/a');
      default:
        return this.responseMessage(new HttpResponseMessage(204));
    }
  }

  @httpGet('/refused')
  refused(@request() req: Request) { // handler: GET /calls/refused guarded handler
    if (isOver(req)) return this.responseMessage(new HttpResponseMessage(429));
    return this.ok('a');
  }
}

new InversifyExpressServer(new Container()).build().listen(3000);
