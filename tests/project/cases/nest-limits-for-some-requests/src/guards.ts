import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { lists } from './lists.ts';

/** Limits what is ordered, and nothing else. */
@Injectable()
export class OrdersGuard extends ThrottlerGuard {
  public override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { url, method } = context.switchToHttp().getRequest();
    if (method === 'POST' && url.includes('/api/orders')) {
      return super.canActivate(context);
    }
    return true;
  }
}

/** Lets reading pass. */
@Injectable()
export class WritingGuard extends ThrottlerGuard {
  override async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    if (request.method === 'GET') return true;
    return super.canActivate(context);
  }
}

/** Lets friends pass, whoever they are. */
@Injectable()
export class FriendsGuard extends ThrottlerGuard {
  override async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    if (request.headers['x-friend'] === process.env.FRIEND) return true;
    return super.canActivate(context);
  }
}

/** What decides about others than its own path is not seen. */
@Injectable()
export class ListedGuard extends ThrottlerGuard {
  override async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    if (request.path === '/things') return true;
    return lists.allow(request.ip);
  }
}

/** A guard that is used as an interceptor, behind those that say who the client is. */
@Injectable()
export class LateGuard extends ThrottlerGuard implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler) {
    await this.canActivate(context);
    return next.handle();
  }

  override canActivate(context: ExecutionContext): Promise<boolean> {
    return super.canActivate(context);
  }
}

/** Nobody asks the guard. */
@Injectable()
export class UnaskedGuard extends ThrottlerGuard implements NestInterceptor {
  async intercept(_context: ExecutionContext, next: CallHandler) {
    return next.handle();
  }
}
