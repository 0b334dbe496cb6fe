import { type CanActivate, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

@Injectable()
export class AccountGuard extends ThrottlerGuard {
  protected override async getTracker(req: Record<string, any>): Promise<string> {
    return req['user']?.id ?? req['ip'];
  }
}

@Injectable()
export class ThrottleLoginGuard implements CanActivate {
  canActivate(): boolean {
    return true;
  }
}
