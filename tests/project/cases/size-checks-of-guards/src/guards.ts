import { BadRequestException, CanActivate, ExecutionContext, Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';

@Injectable()
export class MaxCountGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query } = context.switchToHttp().getRequest<Request>();
    if (!(Number(query.count) <= 500)) throw new BadRequestException('count is at most 500');
    return true;
  }
}

@Injectable()
export class ComparingGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    return request.query.count !== undefined && Number(request.query.count) <= 500;
  }
}

@Injectable()
export class LenientGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    return Number(request.query.count) <= 500 || request.headers.admin === 'yes';
  }
}

@Injectable()
export class WarningGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (Number(context.switchToHttp().getRequest<Request>().query.count) > 500) Logger.warn('many');
    return true;
  }
}

@Injectable()
export class MaxWidthGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return !(Number(context.switchToHttp().getRequest<Request>().query.width) > 100);
  }
}
