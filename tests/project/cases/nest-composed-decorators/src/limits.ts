import { applyDecorators, UseGuards } from '@nestjs/common';
import { SkipThrottle, Throttle, ThrottlerGuard } from '@nestjs/throttler';

export class ByAddress extends ThrottlerGuard {
  protected override async getTracker(request: Record<string, string>): Promise<string> {
    return request['ip'] ?? 'unknown';
  }
}

const LIMITING = [UseGuards(ByAddress), Throttle({ default: { limit: 5, ttl: 60_000 } })];

export function Limited() {
  return applyDecorators(...LIMITING);
}

export const Unlimited = () => applyDecorators(SkipThrottle());

export function LimitedByHand(): MethodDecorator {
  return (target, key, descriptor) => {
    UseGuards(ByAddress)(target, key, descriptor);
  };
}
