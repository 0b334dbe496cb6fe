import { Injectable, type NestMiddleware } from '@nestjs/common';

@Injectable()
export class RequestLogMiddleware implements NestMiddleware {
  use(req: { url: string }, _res: unknown, next: () => void): void {
    console.log(req.url);
    next();
  }
}
