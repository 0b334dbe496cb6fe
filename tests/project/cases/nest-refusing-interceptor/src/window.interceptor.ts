import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { WindowService } from './window.service.ts';

@Injectable()
export class WindowInterceptor implements NestInterceptor {
  constructor(private readonly windows: WindowService) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest();
    this.windows.count(request.ip);
    return next.handle();
  }
}
