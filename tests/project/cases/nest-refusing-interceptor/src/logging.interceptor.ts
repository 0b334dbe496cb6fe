import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';

@Injectable()
export class LoggingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    console.log(context.switchToHttp().getRequest().url);
    return next.handle();
  }
}
